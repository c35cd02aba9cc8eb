namespace SomeTeamsBot.Teams.Authentication;

/// <summary>Who may speak to the bot. Bound to the configuration section <see cref="Section"/>.</summary>
public sealed record InboundOptions
{
    public const string Section = "Teams";

    /// <summary>The application (client) id of the bot's registration: the only audience taken, bare and ordinal. Required.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The municipality's tenant in Entra: nobody of another one gets in. Compared ordinally. Required.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Where the channel publishes its keys (OpenID metadata). Always https. The default is the public cloud's.</summary>
    public Uri MetadataUrl { get; set; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>The only issuer taken.</summary>
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>Hosts that an activity's service URL may name besides <see cref="ServiceUrlRule.DefaultHost"/>.</summary>
    public IReadOnlyList<string> AllowedServiceHosts { get; set; } = [];

    /// <summary>
    /// Takes requests without a token and of any tenant, for the local client on one's own machine. The host starts with it only in the
    /// Development environment and listening on loopback alone, and answers go to loopback alone.
    /// </summary>
    public bool DangerouslyAllowUnauthenticatedRequests { get; set; }

    /// <summary>
    /// Lets the metadata be served over http on loopback. Internal so that configuration, which binds public members only, can never set it.
    /// </summary>
    internal bool MetadataMayBeHttpOnLoopback { get; set; }

    internal bool MayFetchFrom(Uri address) =>
        address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttps
            || (MetadataMayBeHttpOnLoopback && address.Scheme == Uri.UriSchemeHttp && Loopback.IsHost(address.Host)));
}
