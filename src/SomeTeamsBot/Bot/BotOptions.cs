namespace SomeTeamsBot.Bot;

/// <summary>The configuration section "Bot".</summary>
internal sealed class BotOptions
{
    public const string Section = "Bot";

    /// <summary>
    /// The object id in Entra of whoever keeps the guideline: questions that it does not answer are sent to them. Null hides the button.
    /// </summary>
    public string? GuidelineKeeper { get; set; }

    /// <summary>Where a personal chat is made with somebody the bot has never met; the regional address once one is known is better.</summary>
    public string DefaultServiceUrl { get; set; } = "https://smba.trafficmanager.net/teams/";
}
