using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The answers given, each a button with which it is given anew.</summary>
internal static class RevisePage
{
    private static Texts Words => TriageTexts.Words;

    public static Page Of(Dialog dialog, Position at, Language language) =>
        TriageFrame.Of(
            Words["ReviseTitle", language],
            [
                new Lead(Words["ReviseLead", language]),
                .. at.Path.Where(p => p.Question.Id != TriageTree.Danger).SelectMany(p => new Block[]
                {
                    new Subheading(p.Question.Ask),
                    new ChoiceRow([new Choice(p.Answer.Title, new MoveTriage(dialog, TriageWay.Revise, p.Question.Id).Write())]),
                }),
            ],
            [
                new Choice(Words["Resume", language], new MoveTriage(dialog, TriageWay.Resume).Write()) { IsPrimary = true },
                .. TriageFrame.Ways(dialog, language),
            ],
            language,
            isContent: true);
}
