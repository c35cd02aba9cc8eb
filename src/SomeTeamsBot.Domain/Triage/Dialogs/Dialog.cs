namespace SomeTeamsBot.Domain.Triage;

/// <summary>
/// Where a person is in the tree: nothing but the steps that led there. Each press on a card carries them, so that the questions go on
/// when storage is down; they hold ids of the tree and never what anybody wrote.
/// </summary>
/// <param name="Id">Names this dialog among the person's others.</param>
/// <param name="Version">The version of the tree it runs on.</param>
/// <param name="Given">What was known before the first question: the role, the situation, the place. Going back ends here.</param>
/// <param name="Taken">What the person answered, in order. A question that stands twice was answered anew.</param>
public sealed record Dialog(string Id, string Version, IReadOnlyList<DialogStep> Given, IReadOnlyList<DialogStep> Taken)
{
    /// <summary>More steps than anybody takes: whoever sends more is no card of ours.</summary>
    public const int MostSteps = 80;

    // No id begins with it; the mark must travel with the card, since there is nowhere else to keep it.
    private const char UnkeptMark = '~';

    /// <summary>The answers as they stand, by question.</summary>
    public IReadOnlyDictionary<string, string> Answers
    {
        get
        {
            var answers = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var step in Given.Concat(Taken).Where(s => s != DialogStep.More))
                answers[step.Question] = step.Answer;
            return answers;
        }
    }

    /// <summary>Whether the person has asked for the questions that sharpen the advice. An answer given anew shows the advice again first.</summary>
    public bool Sharpens
    {
        get
        {
            var seen = Given.Select(s => s.Question).ToHashSet(StringComparer.Ordinal);
            var sharpens = false;
            foreach (var step in Taken)
            {
                if (step == DialogStep.More)
                    sharpens = true;
                else if (!seen.Add(step.Question))
                    sharpens = false;
            }

            return sharpens;
        }
    }

    /// <summary>Whether it began while storage was down: then no draft means that it was never kept, not that it has ended.</summary>
    public bool IsUnkept => Id.StartsWith(UnkeptMark);

    /// <summary>The same dialog, marked as never kept.</summary>
    public Dialog Unkept() => IsUnkept ? this : this with { Id = UnkeptMark + Id };

    public Dialog With(DialogStep step) => this with { Taken = [.. Taken, step] };

    /// <summary>Everything taken as one text: "T1=tyontekija|T0=ei;T3=S1;+".</summary>
    public string Trail => string.Join(';', Given) + "|" + string.Join(';', Taken);

    /// <summary>Reads a trail. It comes from a client or a row of old: what is no step is left out.</summary>
    public static Dialog Read(string id, string version, string trail)
    {
        var parts = trail.Split('|', 2);
        return new Dialog(id, version, Steps(parts[0]), Steps(parts.ElementAtOrDefault(1) ?? ""));
    }

    private static List<DialogStep> Steps(string steps) =>
        [.. steps.Split(';', StringSplitOptions.RemoveEmptyEntries).Take(MostSteps).Select(DialogStep.Read).OfType<DialogStep>()];
}

/// <summary>One step of a dialog.</summary>
/// <param name="Question">Which question was answered.</param>
/// <param name="Answer">With which answer.</param>
public sealed record DialogStep(string Question, string Answer)
{
    /// <summary>The step from the advice to the questions that sharpen it.</summary>
    public static readonly DialogStep More = new("+", "");

    public override string ToString() => this == More ? "+" : $"{Question}={Answer}";

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is nothing of the kind.</summary>
    public static DialogStep? Read(string text) => text == "+" ? More : text.Split('=') switch
    {
        [{ Length: > 0 } question, { Length: > 0 } answer] => new DialogStep(question, answer),
        _ => null,
    };
}
