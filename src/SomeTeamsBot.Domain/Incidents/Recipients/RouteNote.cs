namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Why a case did not simply go to the reporter's own supervisor; each is a row of the log.</summary>
public enum RouteNote
{
    NoManager,
    ManagerLoop,
    ManagerDisabled,
    ManagerIsContact,
    ManagerIsGuest,
    ReporterIsGuest,
    DirectoryDown,

    /// <summary>It is about the supervisor.</summary>
    ManagerIsSubject,

    /// <summary>The reporter said that the supervisor the directory names is not theirs.</summary>
    ManagerIsWrong,

    /// <summary>The supervisor is away and somebody stands in.</summary>
    ManagerIsAway,

    /// <summary>An elected official has no manager.</summary>
    ReporterIsElected,

    /// <summary>The municipal manager has none either.</summary>
    ReporterIsMunicipalManager,

    /// <summary>It is about the municipal manager.</summary>
    SubjectIsMunicipalManager,

    /// <summary>The guideline, or the content, names an office for such a matter.</summary>
    OfficeByMatter,

    /// <summary>Somebody on call has it beside the others.</summary>
    OnCallAdded,

    /// <summary>None of those above could take it.</summary>
    NobodyInLine,
}

/// <summary>The codes of the log.</summary>
public static class RouteNotes
{
    /// <summary>The note as the log has it ("NO_MANAGER").</summary>
    public static string CodeOf(RouteNote note) =>
        string.Concat(note.ToString().Select((c, at) => at > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
}
