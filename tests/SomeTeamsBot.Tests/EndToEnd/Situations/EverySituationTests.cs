using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd.Situations;

/// <summary>The domain's list has thirty situations: each is tested through the door, or waits for something that is not built yet.</summary>
public partial class EverySituationTests
{
    private const int Count = 30;

    /// <summary>What waits, and for what.</summary>
    private static readonly Dictionary<int, string> Waiting = new()
    {
        [7] = "Files as evidence are not taken yet; until then a picture that is sent gets an answer (TriageTests).",
        [11] = "There are no reminders in channels yet; that a recipient who blocked the bot loses the case to the fallback is shown as situation 20.",
        [12] = "There are no reminders in channels yet; that the clock of a case counts both clock changes is tested with the calendar and the ladder.",
    };

    [Fact]
    public void Every_situation_is_tested_or_waits_with_a_reason()
    {
        var tested = Tested();

        Assert.All(Waiting.Values, reason => Assert.True(reason.Length > 20));
        Assert.Equal(Enumerable.Range(1, Count), tested.Union(Waiting.Keys).Order());
    }

    [Fact]
    public void Nothing_waits_that_a_test_of_this_folder_shows() =>
        Assert.Empty(Here().SelectMany(Numbers).Intersect(Waiting.Keys));

    private static HashSet<int> Tested() =>
    [
        .. typeof(EverySituationTests).Assembly.GetTypes()
            .Where(t => t.Namespace is { } space && space.StartsWith("SomeTeamsBot.Tests.EndToEnd", StringComparison.Ordinal))
            .SelectMany(TestsOf).SelectMany(Numbers),
    ];

    private static IEnumerable<MethodInfo> Here() =>
        typeof(EverySituationTests).Assembly.GetTypes().Where(t => t.Namespace == typeof(EverySituationTests).Namespace).SelectMany(TestsOf);

    private static IEnumerable<MethodInfo> TestsOf(Type type) => type.GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is not null);

    // "S04_…", "Situation_5_…" and "Situations_8_and_24_…".
    private static IEnumerable<int> Numbers(MethodInfo test) =>
        Numbered().Match(test.Name) is { Success: true } match
            ? match.Groups["number"].Captures.Select(c => int.Parse(c.Value, CultureInfo.InvariantCulture))
            : [];

    [GeneratedRegex("^(S(?<number>[0-9]{2})|Situations?_(?<number>[0-9]+)(_and_(?<number>[0-9]+))*)_")]
    private static partial Regex Numbered();
}
