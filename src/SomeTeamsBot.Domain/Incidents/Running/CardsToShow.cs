namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Whose cards no longer show the case as it is.</summary>
public static class CardsToShow
{
    /// <summary>The keys of those whose card is to be drawn anew, or for the first time.</summary>
    /// <param name="before">The case as it was; null for a new one.</param>
    /// <param name="after">The case as it is.</param>
    public static IReadOnlyCollection<string> Of(CaseFile? before, CaseFile after)
    {
        var shown = after.Holders.Where(h => !h.OnReturn);
        if (before is null || before.Version != after.Version)
            return [.. shown.Select(h => h.Person.Key), after.Reporter.Key, .. Forgotten(before, after)];
        var changed = shown.Where(h => before.Holder(h.Person.Key) is not { } was || IsShownOtherwise(was, h)).Select(h => h.Person.Key);
        return before.State != after.State || before.Holders.Select(h => h.State).SequenceEqual(after.Holders.Select(h => h.State)) == false
            ? [.. changed, after.Reporter.Key]
            : [.. changed];
    }

    /// <summary>The keys of those who are told on their return: their card is known and not due.</summary>
    public static IReadOnlyCollection<string> Held(CaseFile? before, CaseFile after) =>
        [.. after.Holders.Where(h => h.OnReturn && before?.Holder(h.Person.Key) is null).Select(h => h.Person.Key)];

    // Of a case whose content was destroyed nobody is known any more, but their cards still show it.
    private static IEnumerable<string> Forgotten(CaseFile? before, CaseFile after) => before is null
        ? []
        : before.Holders.Where(h => !h.OnReturn && after.Holder(h.Person.Key) is null).Select(h => h.Person.Key).Append(before.Reporter.Key);

    // That a card arrived changes nothing on it; that it is to be sent once more does.
    private static bool IsShownOtherwise(Holder was, Holder now) =>
        was.IsInformed != now.IsInformed || was.OnReturn != now.OnReturn || (was.State != now.State && now.State is HolderState.Expected or HolderState.Removed);
}
