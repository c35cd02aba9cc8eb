using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The situations nearest to what the person told in their own words.</summary>
internal static class FoundPage
{
    private static Texts Words => TriageTexts.Words;

    public static Page Of(Dialog dialog, TriageQuestion question, IReadOnlyList<Situation> found, IReadOnlyList<Block> notices, Language language) =>
        TriageFrame.Of(
            Words["FoundTitle", language],
            [
                new Lead(Words[found.Count > 0 ? "FoundLead" : "FoundNothing", language]),
                .. notices,
                .. found.Select(s => new ChoiceRow([new Choice(s.Title, new AnswerTriage(dialog, TriageTree.Which, s.Id).Write())])),
                .. question.Answers.SkipLast(1).Select(a => new ChoiceRow([new Choice(a.Title, new AnswerTriage(dialog, question.Id, a.Id).Write())])),
                new ChoiceRow([new Choice(Words["NoneFits", language], new AnswerTriage(dialog, question.Id, question.Answers[^1].Id).Write())]),
            ],
            [.. TriageFrame.Ways(dialog, language)],
            language,
            isContent: true);
}
