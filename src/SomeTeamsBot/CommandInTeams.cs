using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;

namespace SomeTeamsBot;

/// <summary>The words that are commands in a chat and no questions. The command line has no buttons, so it tells what they would do.</summary>
internal static class CommandInTeams
{
    /// <summary>What the command would do, in the language of the word; null when a question was asked or somebody is in danger.</summary>
    /// <param name="text">As it was written.</param>
    public static string? Told(string text)
    {
        if (EmergencyWords.Find(text) is not null)
            return null;
        var report = text.Split(':', 2);
        var command = report.Length == 2 && CommandWords.Find(report[0]) == Command.Report ? Command.Report : CommandWords.Find(text);
        var language = LanguageChoice.Of(null, text, null);
        return command is { } found ? AskTexts.Words.Format("Lead", language, AskTexts.Words[KeyOf(found), language]) : null;
    }

    private static string KeyOf(Command command) => command switch
    {
        Command.Hello => nameof(Command.Help),
        Command.Finnish or Command.Swedish or Command.English => nameof(Command.Language),
        _ => command.ToString(),
    };
}
