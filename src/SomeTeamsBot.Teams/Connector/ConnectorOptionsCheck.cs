using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>Stops the start when the bot could not send anything. Every message names the key, the fault and the remedy.</summary>
internal sealed class ConnectorOptionsCheck : IValidateOptions<ConnectorOptions>
{
    public ValidateOptionsResult Validate(string? name, ConnectorOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    internal static IEnumerable<string> Faults(ConnectorOptions options)
    {
        if (options.GlobalCallsPerSecond < 1)
            yield return $"Teams:GlobalCallsPerSecond is {options.GlobalCallsPerSecond}, and the bot could send nothing. Give 1 or more, or leave the key out for 50.";
        foreach (var fault in ServiceUrlRule.Faults(options.AllowedServiceHosts))
            yield return fault;
        if (options.DangerouslyAllowUnauthenticatedRequests) yield break;

        foreach (var fault in RegistrationFaults.Of(options.AppId, options.TenantId))
            yield return fault;
        if (string.IsNullOrWhiteSpace(options.Scope))
            yield return "Teams:Scope is empty. Leave the key out for the public cloud, or give the scope of your cloud's Bot Framework.";
        if (!options.AuthorityHost.IsAbsoluteUri || options.AuthorityHost.Scheme != Uri.UriSchemeHttps)
            yield return $"Teams:AuthorityHost is '{options.AuthorityHost}', which is not an https address. Leave the key out for the public cloud, or give your cloud's login address.";
        if (CredentialFault(options) is { } credential)
            yield return credential;
    }

    private static string? CredentialFault(ConnectorOptions options) => options.Credential switch
    {
        CredentialKind.ClientSecret when string.IsNullOrWhiteSpace(options.ClientSecret) =>
            "Teams:ClientSecret is missing, and Teams:Credential is ClientSecret. Give the secret in the environment variable Teams__ClientSecret, or set Teams:Credential to Certificate or ManagedIdentity.",
        CredentialKind.Certificate when string.IsNullOrWhiteSpace(options.CertificatePath) =>
            "Teams:CertificatePath is missing, and Teams:Credential is Certificate. Give the path of a .pem or .pfx file with the private key, or set Teams:Credential to ClientSecret or ManagedIdentity.",
        CredentialKind.Certificate when !CanRead(options) =>
            $"Teams:CertificatePath is '{options.CertificatePath}', which cannot be read as a certificate with a private key. Check the path, the file's rights and Teams:CertificatePassword.",
        CredentialKind.ClientSecret or CredentialKind.Certificate or CredentialKind.ManagedIdentity => null,
        _ => $"Teams:Credential is '{options.Credential}', which is no kind of credential. Write ClientSecret, Certificate or ManagedIdentity.",
    };

    private static bool CanRead(ConnectorOptions options)
    {
        try
        {
            using var certificate = BotCredential.ReadCertificate(options.CertificatePath!, options.CertificatePassword);
            return certificate.HasPrivateKey;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return false;
        }
    }
}
