namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The ids of the fields on the forms of a case.</summary>
internal static class CaseFields
{
    public const string Text = "text";
    public const string Choice = "choice";
    public const string Person = "person";
    public const string Checks = "checks";

    /// <summary>Longest text, in UTF-16 units.</summary>
    public const int LongestText = 2000;

    /// <summary>The field of one of the eleven questions.</summary>
    public static string Question(int number) => $"q{number}";
}
