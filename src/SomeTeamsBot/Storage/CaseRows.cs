namespace SomeTeamsBot.Storage;

/// <summary>A case. What is searched for stands in columns, the case itself in one document: it is read and written as a whole.</summary>
internal sealed class CaseRow
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public bool IsOpen { get; set; }

    /// <summary>Whether its content is destroyed.</summary>
    public bool IsPurged { get; set; }

    /// <summary>The reporter; emptied with the content.</summary>
    public required string ReporterKey { get; set; }

    public DateTime SubmittedUtc { get; init; }

    /// <summary>When something happens to it by itself; null when nothing will.</summary>
    public DateTime? NextDueUtc { get; set; }

    /// <summary>Grows with every write; whoever read an older one may not write.</summary>
    public int Revision { get; set; }

    /// <summary>The <see cref="Domain.Incidents.CaseFile"/> as JSON.</summary>
    public required string Document { get; set; }
}

/// <summary>Somebody's card of a case.</summary>
internal sealed class CaseCardRow
{
    public required Guid CaseId { get; init; }

    public required string PersonKey { get; init; }

    /// <summary>Where it is; opaque to everybody but the channel. Null before it was sent.</summary>
    public string? Sent { get; set; }

    /// <summary>Counts what it should show.</summary>
    public int Wanted { get; set; }

    public int Attempts { get; set; }

    /// <summary>When it is to be sent or drawn anew; null when it shows what it should, or was given up.</summary>
    public DateTime? DueUtc { get; set; }
}

/// <summary>One row of the log of a case. Rows are only ever added, and each holds a digest of the one before it. No words of anybody.</summary>
internal sealed class CaseLogRow
{
    public required Guid CaseId { get; init; }

    /// <summary>From 1, without a gap until the log's own time is over.</summary>
    public int Sequence { get; init; }

    public DateTime AtUtc { get; init; }

    /// <summary>Who did it; empty for the bot itself.</summary>
    public required string Actor { get; init; }

    /// <summary>What they were to the case then.</summary>
    public required string Party { get; init; }

    public required string Kind { get; init; }

    /// <summary>Whom it concerned besides; empty when nobody.</summary>
    public required string Who { get; init; }

    public required string Code { get; init; }

    public required string FromState { get; init; }

    public required string ToState { get; init; }

    /// <summary>The version that cards showed after it.</summary>
    public int Version { get; init; }

    /// <summary>The digest of the row before; empty for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>The digest of this row, the one before included.</summary>
    public string Hash { get; set; } = "";
}

/// <summary>The last number given in a year.</summary>
internal sealed class CaseNumberRow
{
    public required int Year { get; init; }

    public int Last { get; set; }
}

/// <summary>Who stands in for whom, and when.</summary>
internal sealed class AbsenceRow
{
    public required string PersonKey { get; init; }

    /// <summary>Who stands in; empty when only the mailbox tells of the absence.</summary>
    public required string DeputyKey { get; set; }

    public DateOnly FirstDay { get; set; }

    public DateOnly LastDay { get; set; }
}
