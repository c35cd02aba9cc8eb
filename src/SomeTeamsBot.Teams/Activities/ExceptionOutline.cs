namespace SomeTeamsBot.Teams.Activities;

/// <summary>An exception for a log that may hold nothing a user wrote: messages are left out, for parsers quote in them what they read.</summary>
internal static class ExceptionOutline
{
    /// <summary>The types and stack traces, from the outermost to the innermost.</summary>
    public static string Of(Exception fault)
    {
        var parts = new List<string>();
        for (var current = fault; current is not null; current = current.InnerException)
            parts.Add($"{current.GetType().FullName}{Environment.NewLine}{current.StackTrace}");

        return string.Join($"{Environment.NewLine}caused by ", parts);
    }
}
