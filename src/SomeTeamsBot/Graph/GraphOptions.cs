namespace SomeTeamsBot.Graph;

/// <summary>The configuration section "Graph": the municipality's directory, and the ways to somebody beside the bot's own chat.</summary>
internal sealed class GraphOptions
{
    public const string Section = "Graph";

    /// <summary>
    /// Where Graph answers, with its version. The public cloud's by default; a national cloud has its own. On this machine (a stand-in) it may
    /// be plain http, and no token is sent there.
    /// </summary>
    public string BaseUrl { get; set; } = "https://graph.microsoft.com/v1.0";

    /// <summary>The address of the one mailbox that mail is sent from. Null: nothing is sent by mail.</summary>
    public string? Mailbox { get; set; }

    /// <summary>The id in the manifest of the Teams app; null when it is the bot's app id, as in the shipped manifest.</summary>
    public string? TeamsAppId { get; set; }

    /// <summary>How long somebody waits for an answer about people, all the calls it takes together. Above 0, at most a minute.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long an installation or a mail may take. Longer than a question, for only jobs wait for it, and what is given up in the
    /// middle is done twice. Above 0, at most a minute.
    /// </summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(20);
}
