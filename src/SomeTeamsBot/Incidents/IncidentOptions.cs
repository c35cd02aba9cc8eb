namespace SomeTeamsBot.Incidents;

/// <summary>The configuration section "Incidents". Without it the bot answers and advises, and takes no reports.</summary>
internal sealed class IncidentOptions
{
    public const string Section = "Incidents";

    /// <summary>Who hold which role, by the names of <see cref="Domain.Incidents.MunicipalRole"/>. All of them, or none at all.</summary>
    public Dictionary<string, RoleOptions> Roles { get; set; } = [];

    /// <summary>By department as the directory names it: the object id of who stands in there.</summary>
    public Dictionary<string, string> UnitDeputies { get; set; } = [];

    /// <summary>The object id of who is on call at any hour; null when nobody is.</summary>
    public string? OnCall { get; set; }

    /// <summary>The object id of whoever keeps the bot: told when a case had to be set going again. Null tells the log alone.</summary>
    public string? Keeper { get; set; }

    /// <summary>An address that is asked every five minutes and raises the alarm when it is not; null for none.</summary>
    public Uri? Heartbeat { get; set; }

    /// <summary>How many reports a person may send in an hour; immediate danger is never refused.</summary>
    public int MostAnHour { get; set; } = 5;

    /// <summary>When the working day begins, in Helsinki.</summary>
    public TimeOnly WorkFrom { get; set; } = new(8, 0);

    /// <summary>When the working day ends, in Helsinki.</summary>
    public TimeOnly WorkTo { get; set; } = new(16, 0);

    /// <summary>Deadlines that differ from the usual ones: class, then clock, then a delay ("K1": {"Acknowledge": "30m"}).</summary>
    public Dictionary<string, Dictionary<string, string>> Deadlines { get; set; } = [];

    /// <summary>The clocks of questions to a supervisor.</summary>
    public QuestionOptions Questions { get; set; } = new();
}

/// <summary>The clocks of questions to a supervisor; each a delay ("2wd", "30d").</summary>
internal sealed class QuestionOptions
{
    /// <summary>From the card's arrival to the one reminder.</summary>
    public string Reminder { get; set; } = "2wd";

    /// <summary>From the reminder until the asker is told that no answer came.</summary>
    public string End { get; set; } = "2wd";

    /// <summary>How long a question is kept once nothing more is to happen to it.</summary>
    public string Kept { get; set; } = "30d";

    /// <summary>How long an agreement is kept from the day it was made.</summary>
    public string AgreementKept { get; set; } = "730d";
}

/// <summary>Who hold a role.</summary>
internal sealed class RoleOptions
{
    /// <summary>Object ids; at least one.</summary>
    public List<string> Holders { get; set; } = [];

    /// <summary>Object ids of who stand in; at least one.</summary>
    public List<string> Deputies { get; set; } = [];

    /// <summary>A number to call when it cannot wait.</summary>
    public string? Phone { get; set; }
}
