using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>The card on which the person chooses among near candidates.</summary>
public static class ChoicesPage
{
    private static Texts Words => AnswerTexts.Words;

    public static Page Of(Handbook handbook, IReadOnlyList<Match> candidates, string question, Asker asker) =>
        new(
            Words["ChoicesTitle", asker.Language],
            [new Lead(Words["ChoicesLead", asker.Language])],
            [
                .. candidates.Select(candidate => Button(handbook, candidate, question)),
                new Choice(Words["NoneOfThese", asker.Language], new NoneOfThese(question).Write()),
            ])
        {
            Kicker = Words["Kicker", asker.Language],
            Language = asker.Language,
        };

    private static Choice Button(Handbook handbook, Match candidate, string question) => candidate.Kind switch
    {
        MatchKind.Matter => new Choice(handbook.Matters[candidate.Id].Title, new OpenMatter(candidate.Id, question).Write()),
        _ => new Choice(handbook.Passages[candidate.Id].Title, new OpenPassage(candidate.Id).Write()),
    };
}
