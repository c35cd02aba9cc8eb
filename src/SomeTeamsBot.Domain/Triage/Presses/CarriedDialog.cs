using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>How a button carries the dialog: the steps alone, so that a card goes on working when storage is down.</summary>
internal static class CarriedDialog
{
    // More than the longest dialog takes; a card must stay small.
    private const int LongestTrail = 2000;

    public static Press Write(string verb, Dialog dialog, params ReadOnlySpan<(string Key, string Value)> more) =>
        Press.Of(verb, [("d", dialog.Id), ("v", dialog.Version), ("t", dialog.Trail), .. more]);

    /// <summary>The dialog; null when no card of ours can have sent it.</summary>
    public static Dialog? Read(Press press) => press["d"] is { Length: > 0 } id && press["v"] is { } version && press["t"] is { Length: <= LongestTrail } trail
        ? Dialog.Read(id, version, trail)
        : null;
}
