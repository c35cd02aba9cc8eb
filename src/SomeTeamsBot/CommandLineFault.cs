using System.CommandLine;

namespace SomeTeamsBot;

/// <summary>What on the command line nobody takes. The host takes settings; a command takes its own words and no others.</summary>
internal static class CommandLineFault
{
    /// <summary>The fault with its remedy; null when there is none.</summary>
    public static string? In(ParseResult parsed)
    {
        var left = parsed.UnmatchedTokens;
        if (left.Count == 0)
            return parsed.Errors is [var error, ..] ? error.Message : null;
        if (parsed.CommandResult.Command is not RootCommand)
        {
            var name = parsed.CommandResult.Command.Name;
            return $"\"{name}\" does not take \"{string.Join(' ', left)}\". Put a text of several words in quotes; \"{name} --help\" tells what it takes.";
        }

        return IsWord(left[0])
            ? $"There is no command \"{left[0]}\". Write ask or check; or start the bot with settings alone, for example --urls http://localhost:3978."
            : null;
    }

    // Settings are written --key value, --key=value, /key value or key=value; only the first word can be none of them.
    private static bool IsWord(string token) => token[0] is not ('-' or '/') && !token.Contains('=', StringComparison.Ordinal);
}
