using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>Guesses from free text and from what is known of the person what the tree would ask. The person sees the guess and may change it.</summary>
public static class GuessSituation
{
    private const string Place = "T8";
    private const string OwnChannel = "kunta";

    /// <summary>The situations that the text speaks of, the likeliest first.</summary>
    public static IReadOnlyList<Situation> Situations(TriageTree tree, string text)
    {
        var words = EmergencyWords.Words(text);
        return
        [
            .. tree.Hints.Where(h => h.Question == TriageTree.Which && h.IsIn(words)).Select(h => h.Answer).Distinct()
                .Select(tree.Situation).OfType<Situation>(),
        ];
    }

    /// <summary>The answers that the text gives away, each question once; the situation among them when it is clear.</summary>
    public static IReadOnlyList<DialogStep> Answers(TriageTree tree, ChannelRegister register, string text) =>
        WithPlace(Hinted(tree, text), tree, register, text);

    /// <summary>Only what the words hint at; enough to tell whether anything has happened.</summary>
    internal static IReadOnlyList<DialogStep> Hinted(TriageTree tree, string text)
    {
        var words = EmergencyWords.Words(text);
        return [.. tree.Hints.Where(h => h.IsIn(words)).Select(h => new DialogStep(h.Question, h.Answer)).DistinctBy(s => s.Question)];
    }

    /// <summary>The same with the municipality's own channel as the place when the text names one.</summary>
    internal static IReadOnlyList<DialogStep> WithPlace(IReadOnlyList<DialogStep> hinted, TriageTree tree, ChannelRegister register, string text)
    {
        var steps = hinted.ToList();
        if (!steps.Exists(s => s.Question == Place) && tree.Questions.ContainsKey(Place) && ChannelQuestions.NamesOwnChannel(register, text))
            steps.Add(new DialogStep(Place, OwnChannel));
        return steps;
    }

    /// <summary>The role as the tree names it: known only when the person holds exactly one.</summary>
    public static DialogStep? Role(TriageTree tree, Roles held) =>
        held.Singles() is [var only] && tree.Questions[TriageTree.Role].Answers.FirstOrDefault(a => a.Role == only) is { } answer
            ? new DialogStep(TriageTree.Role, answer.Id)
            : null;
}
