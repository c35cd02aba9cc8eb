using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>
/// Makes the credential that tokens come from. Called once at first use, and again after a token was refused: a new credential has an
/// empty cache, and reads the certificate file anew.
/// </summary>
public delegate TokenCredential CredentialFactory();

/// <summary>The single-tenant credentials, by configuration.</summary>
internal static class BotCredential
{
    public static TokenCredential Create(ConnectorOptions options) => options.Credential switch
    {
        CredentialKind.ClientSecret => new ClientSecretCredential(
            options.TenantId, options.AppId, options.ClientSecret,
            new ClientSecretCredentialOptions { AuthorityHost = options.AuthorityHost }),
        CredentialKind.Certificate => new ClientCertificateCredential(
            options.TenantId, options.AppId, ReadCertificate(options.CertificatePath!, options.CertificatePassword),
            new ClientCertificateCredentialOptions { AuthorityHost = options.AuthorityHost }),
        CredentialKind.ManagedIdentity => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.AppId)),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Credential, "No such kind of credential."),
    };

    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It is no certificate, or the password is wrong.</exception>
    public static X509Certificate2 ReadCertificate(string path, string? password) =>
        Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase)
            ? X509Certificate2.CreateFromPemFile(path)
            : X509CertificateLoader.LoadPkcs12FromFile(path, password);
}
