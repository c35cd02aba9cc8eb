using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using SomeTeamsBot.Content;

namespace SomeTeamsBot;

/// <summary>What an operator can mend of a start that failed: settings, content, the address. Anything else is a fault of the program.</summary>
internal static partial class StartFault
{
    // SQLITE_CANTOPEN: https://www.sqlite.org/rescode.html#cantopen
    private const int CannotOpen = 14;

    /// <summary>The problems with their remedies, each once; null when the failure is none that a setting explains.</summary>
    public static IReadOnlyList<string>? Explain(Exception failure) => failure switch
    {
        AggregateException several when several.InnerExceptions.Select(Explain).ToList() is var each && each.TrueForAll(e => e is not null) =>
            [.. each.SelectMany(e => e!).Distinct()],
        OptionsValidationException faults => [.. faults.Failures.Select(Bare).Distinct()],
        InvalidContentException { Problems.Count: > 0 } content => [.. content.Problems.Select(p => p.ToString())],
        InvalidContentException content => [content.Message],
        // The binder has no exception of its own; its message names value and key.
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } unread => [$"{unread.Message} Correct the value, or leave the key out."],
        FormatException { Source: "Microsoft.AspNetCore.Http" } address => [$"{address.Message}. Write addresses like http://localhost:3978 in --urls."],
        SqliteException { SqliteErrorCode: CannotOpen } closed =>
            [$"Storage:ConnectionString names a file that cannot be opened. Give one in a folder that exists and that the bot may write to. ({closed.Message})"],
        IOException { InnerException: AddressInUseException } taken => [$"{taken.Message} Stop what listens there, or give another address with --urls."],
        _ => null,
    };

    // A rule written as an annotation wraps its words in a sentence about members.
    private static string Bare(string failure) => Annotated().Match(failure) is { Success: true } match ? match.Groups["words"].Value : failure;

    [GeneratedRegex("^DataAnnotation validation failed for .*? with the error: '(?<words>.*)'\\.$", RegexOptions.Singleline)]
    private static partial Regex Annotated();
}
