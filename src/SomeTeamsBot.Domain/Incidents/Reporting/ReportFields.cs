namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The ids of the fields of the report form, and of the options that mean something to the rules.</summary>
public static class ReportFields
{
    public const string Situation = "situation";
    public const string Words = "words";
    public const string Place = "place";
    public const string Address = "address";
    public const string Evidence = "evidence";
    public const string EvidenceWhy = "evidence-why";
    public const string Witness = "witness";
    public const string About = "about";
    public const string More = "more";
    public const string When = "when";
    public const string Recipients = "recipients";

    public const string EvidenceKept = "kept";
    public const string EvidenceNow = "now";
    public const string EvidenceNone = "none";

    public const string Danger = "danger";
    public const string Minor = "minor";
    public const string Protected = "protected";
    public const string NotMySupervisor = "not-mine";

    public const string Now = "now";
    public const string Morning = "morning";

    public const string BothOffices = "both";
    public const string LeadershipOnly = "leadership";
    public const string ManagerOnly = "manager";

    public const string OtherPlace = "-other";
    public const string MailOrPhone = "-mail";
    public const string Offline = "-offline";

    /// <summary>Longest description, in UTF-16 units.</summary>
    public const int LongestWords = 2000;

    /// <summary>Longest of the short fields, in UTF-16 units.</summary>
    public const int LongestLine = 500;

    /// <summary>Shortest description where nothing else tells what happened.</summary>
    public const int ShortestWords = 10;
}
