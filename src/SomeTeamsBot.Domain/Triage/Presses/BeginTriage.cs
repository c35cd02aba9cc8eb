using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The button that begins.</summary>
/// <param name="Given">What is known already: answers of the tree, as far as it still has them.</param>
public sealed record BeginTriage(IReadOnlyList<DialogStep> Given)
{
    public const string Verb = "triage.begin";

    /// <summary>Longest text that a button carries, in UTF-16 units.</summary>
    private const int LongestText = 1000;

    /// <summary>Without anything known.</summary>
    public static readonly BeginTriage Plain = new([]);

    /// <summary>After the emergency card.</summary>
    public static readonly BeginTriage SafeNow = new([new DialogStep(TriageTree.Danger, TriageTree.SafeNow)]);

    /// <summary>What the person wrote, masked; null when nothing. Never put on a card that others see.</summary>
    public string? Text { get; init; }

    /// <summary>Whether an unfinished dialog gives way without a question.</summary>
    public bool Fresh { get; init; }

    /// <summary>Whether it comes from the emergency card.</summary>
    public bool IsFromDanger => Given.Contains(new DialogStep(TriageTree.Danger, TriageTree.SafeNow));

    /// <summary>The button with nothing known.</summary>
    public static Choice ChoiceIn(Language language) => new(TriageTexts.Words["Start", language], Plain.Write());

    public Press Write()
    {
        var data = new List<(string Key, string Value)>();
        if (Given.Count > 0)
            data.Add(("g", string.Join(';', Given)));
        if (Text is { Length: > 0 and <= LongestText })
            data.Add(("text", Text));
        if (Fresh)
            data.Add(("fresh", "1"));
        return Press.Of(Verb, [.. data]);
    }

    public static BeginTriage? Read(Press press) => press.Verb != Verb
        ? null
        : new BeginTriage(Dialog.Read("", "", press["g"] ?? "").Given)
        {
            Text = press["text"],
            Fresh = press["fresh"] == "1",
        };
}
