using SomeTeamsBot.Sandbox.Town;

namespace SomeTeamsBot.Tests.EndToEnd.Crashes;

/// <summary>What the bot has answered for: it may not be lost.</summary>
/// <param name="Mark">Words that stand in one report alone.</param>
/// <param name="Number">The number on the receipt.</param>
/// <param name="Trio">Whose.</param>
internal sealed record Promise(string Mark, string Number, Trio Trio)
{
    private volatile bool isTakenOn;

    /// <summary>Whether the supervisor's press was answered as done.</summary>
    public bool IsTakenOn
    {
        get => isTakenOn;
        set => isTakenOn = value;
    }
}
