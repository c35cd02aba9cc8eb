using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SomeTeamsBot.Teams.Connector;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Connector;

public sealed class ConnectorOptionsTests
{
    private static readonly (string, string)[] Complete = [("AppId", "app-1"), ("TenantId", "tenant-1"), ("ClientSecret", "s")];

    [Fact]
    public void A_bot_with_id_tenant_and_secret_starts() => Start(Complete);

    [Fact]
    public void A_managed_identity_needs_no_secret() =>
        Start(("AppId", "app-1"), ("TenantId", "tenant-1"), ("Credential", "ManagedIdentity"));

    [Fact]
    public void A_bot_without_authentication_needs_nothing() => Start(("DangerouslyAllowUnauthenticatedRequests", "true"));

    [Fact]
    public void What_is_missing_stops_the_start()
    {
        var stop = Assert.Throws<OptionsValidationException>(() => Start());

        Assert.Equal(
            [
                "Teams:AppId is missing. Give the application (client) id of the bot's Entra app registration, for example in the environment variable Teams__AppId.",
                "Teams:TenantId is missing. Give the id of the municipality's Entra tenant, for example in the environment variable Teams__TenantId.",
                "Teams:ClientSecret is missing, and Teams:Credential is ClientSecret. Give the secret in the environment variable Teams__ClientSecret, or set Teams:Credential to Certificate or ManagedIdentity.",
            ],
            stop.Failures);
    }

    [Fact]
    public void A_certificate_needs_a_path() => Assert.Equal(
        "Teams:CertificatePath is missing, and Teams:Credential is Certificate. Give the path of a .pem or .pfx file with the private key, or set Teams:Credential to ClientSecret or ManagedIdentity.",
        Fault(("Credential", "Certificate")));

    [Fact]
    public void A_certificate_that_is_not_there_stops_the_start() => Assert.Equal(
        "Teams:CertificatePath is 'nowhere.pfx', which cannot be read as a certificate with a private key. Check the path, the file's rights and Teams:CertificatePassword.",
        Fault(("Credential", "Certificate"), ("CertificatePath", "nowhere.pfx")));

    [Theory]
    [InlineData("bot.pem", "")]
    [InlineData("bot.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")]
    [InlineData("bot.pfx", "not a certificate")]
    [InlineData("bot.pfx", "")]
    public void A_file_that_is_no_certificate_stops_the_start(string name, string content)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllText(path, content);
            Assert.Equal(
                $"Teams:CertificatePath is '{path}', which cannot be read as a certificate with a private key. Check the path, the file's rights and Teams:CertificatePassword.",
                Fault(("Credential", "Certificate"), ("CertificatePath", path)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_host_is_written_without_its_scheme() => Assert.Equal(
        "Teams:AllowedServiceHosts has \"https://smba.example.net/\", which is not a host name. Write the host alone, without scheme, port and path.",
        Fault(("AllowedServiceHosts:0", "https://smba.example.net/")));

    [Fact]
    public void The_authority_is_https() => Assert.Equal(
        "Teams:AuthorityHost is 'http://login.example.net/', which is not an https address. Leave the key out for the public cloud, or give your cloud's login address.",
        Fault(("AuthorityHost", "http://login.example.net/")));

    [Fact]
    public void An_empty_scope_stops_the_start() => Assert.Equal(
        "Teams:Scope is empty. Leave the key out for the public cloud, or give the scope of your cloud's Bot Framework.",
        Fault(("Scope", " ")));

    [Fact]
    public void A_pace_of_nothing_stops_the_start() => Assert.Equal(
        "Teams:GlobalCallsPerSecond is 0, and the bot could send nothing. Give 1 or more, or leave the key out for 50.",
        Fault(("GlobalCallsPerSecond", "0")));

    [Theory]
    [InlineData("bot.pem", null)]
    [InlineData("bot.pfx", null)]
    [InlineData("bot.pfx", "salasana")]
    public void A_certificate_is_read_from_either_kind_of_file(string name, string? password)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, name);
            Write(path, password);
            var options = new ConnectorOptions
            {
                AppId = "app-1",
                TenantId = "tenant-1",
                Credential = CredentialKind.Certificate,
                CertificatePath = path,
                CertificatePassword = password,
            };

            Assert.Empty(ConnectorOptionsCheck.Faults(options));
            Assert.IsType<ClientCertificateCredential>(BotCredential.Create(options));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_turn_and_a_job_share_one_pace_but_not_their_patience()
    {
        using var services = Services(Complete);

        Assert.NotSame(services.GetRequiredService<IConnector>(), services.GetRequiredKeyedService<IConnector>(Urgency.Background));
        Assert.Same(services.GetRequiredService<IConnector>(), services.GetRequiredKeyedService<IConnector>(Urgency.Interactive));
        Assert.Same(services.GetRequiredService<IConnector>(), services.GetRequiredService<IRoster>());
        Assert.Same(services.GetRequiredService<Pacer>(), services.GetRequiredService<Pacer>());
    }

    private static string Fault(params (string Key, string Value)[] more) =>
        Assert.Single(Assert.Throws<OptionsValidationException>(() => Start([.. Complete, .. more])).Failures);

    private static void Start(params (string Key, string Value)[] configuration)
    {
        using var services = Services(configuration);
        services.GetRequiredService<IStartupValidator>().Validate();
    }

    private static ServiceProvider Services((string Key, string Value)[] configuration) => new ServiceCollection()
        .AddLogging()
        .AddTeamsConnector(OutboundBot.Configuration(configuration))
        .BuildServiceProvider();

    private static void Write(string path, string? password)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256);
        var from = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var certificate = request.CreateSelfSigned(from, from.AddYears(1));
        if (path.EndsWith(".pem", StringComparison.Ordinal))
            File.WriteAllText(path, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}");
        else
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, password));
    }
}
