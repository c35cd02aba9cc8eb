using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>What a query asks of a person: the properties, and the managers with theirs.</summary>
/// <param name="Select">The properties; null for Graph's usual ones.</param>
/// <param name="Filter">The filter as written.</param>
/// <param name="Expand">What to unfold; null for nothing.</param>
/// <param name="Counts">Whether $count=true is there.</param>
internal sealed partial record GraphStandInQuery(string[]? Select, string? Filter, GraphStandInQuery.Managers? Expand, bool Counts)
{
    public static GraphStandInQuery Read(string query)
    {
        var asked = QueryHelpers.ParseQuery(query);
        return new(
            asked.TryGetValue("$select", out var select) ? Names(select.ToString()) : null,
            asked.TryGetValue("$filter", out var filter) ? filter.ToString() : null,
            asked.TryGetValue("$expand", out var expand) ? ReadManagers(expand.ToString()) : null,
            asked.TryGetValue("$count", out var count) && count == "true");
    }

    /// <summary>The ids of a filter that asks for these alone; null for another filter.</summary>
    public string[]? Ids => Filter is not null && IdFilter().Match(Filter) is { Success: true } match
        ? [.. match.Groups["ids"].Value.Split(',', StringSplitOptions.TrimEntries).Select(id => id.Trim('\''))]
        : null;

    private static Managers? ReadManagers(string expand)
    {
        var match = Manager().Match(expand);
        if (!match.Success)
            return null;
        string[] options = match.Groups["options"].Success ? match.Groups["options"].Value.Split(';') : [];
        var levels = Option(options, "$levels");
        return new Managers(
            levels switch { null => null, "max" => 1000, _ => int.Parse(levels, CultureInfo.InvariantCulture) },
            Option(options, "$select") is { } select ? Names(select) : null);
    }

    private static string? Option(string[] options, string name) =>
        options.FirstOrDefault(o => o.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    private static string[] Names(string list) => list.Split(',', StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^id in \((?<ids>.*)\)$")]
    private static partial Regex IdFilter();

    [GeneratedRegex(@"^manager(\((?<options>.*)\))?$")]
    private static partial Regex Manager();

    /// <summary>Managers to unfold.</summary>
    /// <param name="Levels">How many; null for the nearest alone.</param>
    /// <param name="Select">The properties of each; null for Graph's usual ones.</param>
    internal sealed record Managers(int? Levels, string[]? Select);
}
