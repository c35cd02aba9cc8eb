namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Somebody leaves the case for good: their sight of it ends at once, and the next one has it.</summary>
internal static class Vacate
{
    /// <summary>They leave because it is about them.</summary>
    public const string Subject = "SUBJECT";

    /// <summary>They leave because their account is gone.</summary>
    public const string Gone = "GONE";

    public static Denial? Of(CaseChange change, string personKey, string why)
    {
        if (change.File.Holder(personKey) is not { State: not HolderState.Removed } holder)
            return Denial.NotThem;
        change.Change(personKey, h => h with { State = HolderState.Removed });
        change.Note(FactKind.Removed, personKey, why);
        if (!holder.IsInformed)
            Succeed.Of(change, personKey, Next);
        return null;
    }

    public static Denial? AsSubject(CaseChange change, string personKey)
    {
        if (Of(change, personKey, Subject) is { } denial)
            return denial;
        change.Change(c => c with { Excluded = [.. c.Excluded.Union([personKey])] });
        return null;
    }

    /// <summary>Whoever has no account any more is not asked later either.</summary>
    public static Denial? AsGone(CaseChange change, string personKey)
    {
        var ladder = change.File.Ladder;
        var isOnLadder = ladder.Everybody.Any(r => r.Key == personKey);
        if (isOnLadder)
            change.Change(c => c with { Ladder = ladder.Without(personKey) });
        return Of(change, personKey, Gone) is { } denial && !isOnLadder ? denial : null;
    }

    private static void Next(CaseChange change)
    {
        // Where the level above has it already, nobody more needs to.
        var isAboveThere = change.File.OwnerKey is null && change.File.Handlers.Any(h => h.Person.Basis == Basis.NextLevel);
        if (!isAboveThere && change.GiveToNextLevel() is null && !change.File.Handlers.Any())
            Deliver.Fall(change);
    }
}
