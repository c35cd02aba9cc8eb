namespace SomeTeamsBot.Teams.Connector;

/// <summary>What the bot needs to speak to Teams: the configuration section "Teams", which the inbound side reads too.</summary>
public sealed class ConnectorOptions
{
    /// <summary>The application (client) id of the bot's Entra app registration.</summary>
    public string? AppId { get; set; }

    /// <summary>The municipality's tenant; also the token's authority, for the bot is single-tenant.</summary>
    public string? TenantId { get; set; }

    /// <summary>How the bot proves to Entra who it is.</summary>
    public CredentialKind Credential { get; set; } = CredentialKind.ClientSecret;

    /// <summary>For <see cref="CredentialKind.ClientSecret"/>. Belongs in the environment or a key vault, never in a file of the repository.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>For <see cref="CredentialKind.Certificate"/>: a .pem with certificate and private key, or a .pfx.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The password of a .pfx; null when it has none.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>Hosts that a token may be sent to besides <see cref="ServiceUrlRule.DefaultHost"/>.</summary>
    public IReadOnlyList<string> AllowedServiceHosts { get; set; } = [];

    /// <summary>What the token is for; differs in the sovereign clouds.</summary>
    public string Scope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Where tokens come from; differs in the sovereign clouds. Must be https.</summary>
    public Uri AuthorityHost { get; set; } = new("https://login.microsoftonline.com/");

    /// <summary>
    /// How many calls a second the bot makes in all. Microsoft's documentation says 50 per app and tenant (an older copy: 30).
    /// With several replicas, each gets its share. 1 or more.
    /// </summary>
    public int GlobalCallsPerSecond { get; set; } = 50;

    /// <summary>For a developer's own machine: no token is sent, and only loopback addresses are called.</summary>
    public bool DangerouslyAllowUnauthenticatedRequests { get; set; }
}

/// <summary>How the bot proves to Entra who it is.</summary>
public enum CredentialKind
{
    ClientSecret,
    Certificate,

    /// <summary>A user-assigned managed identity whose client id is the bot's app id.</summary>
    ManagedIdentity,
}
