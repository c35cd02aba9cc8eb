namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Whose cards no longer show the case as it is.</summary>
public static class CardsToShow
{
    /// <summary>The keys of those whose card is to be drawn anew, or for the first time.</summary>
    /// <param name="before">The case as it was; null for a new one.</param>
    /// <param name="after">The case as it is.</param>
    public static IReadOnlyCollection<string> Of(CaseFile? before, CaseFile after)
    {
        if (before is null || before.Version != after.Version)
            return [.. before?.Holders.Select(h => h.Person.Key) ?? [], .. after.Holders.Select(h => h.Person.Key), after.Reporter.Key, before?.Reporter.Key ?? ""];
        var changed = after.Holders.Where(h => before.Holder(h.Person.Key) is not { } was || IsShownOtherwise(was, h)).Select(h => h.Person.Key);
        return before.State != after.State || before.Holders.Select(h => h.State).SequenceEqual(after.Holders.Select(h => h.State)) == false
            ? [.. changed, after.Reporter.Key]
            : [.. changed];
    }

    // That a card arrived changes nothing on it; that it is to be sent once more does.
    private static bool IsShownOtherwise(Holder was, Holder now) =>
        was.IsInformed != now.IsInformed || (was.State != now.State && now.State is HolderState.Expected or HolderState.Removed);
}
