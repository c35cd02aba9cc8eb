using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Browsing;
using SomeTeamsBot.Domain.Guidelines.Forwarding;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>The card that says plainly that the guideline does not tell, and whom to ask instead. Never an answer.</summary>
public static class SilentPage
{
    private static Texts Words => AnswerTexts.Words;

    /// <param name="handbook">What there is to offer instead.</param>
    /// <param name="silent">What the question is about, and what comes nearest.</param>
    /// <param name="question">The masked question, which the person may send on.</param>
    /// <param name="asker">Whom to answer.</param>
    /// <param name="options">Whether there is a keeper to send it to.</param>
    public static Page Of(Handbook handbook, GuidelineSilent silent, string question, Asker asker, AskingOptions options)
    {
        var nearest = OpenPassage.Buttons(handbook, silent.Nearest);
        List<Block> blocks =
        [
            .. Plainly(silent.Matter, asker.Language),
            .. Human(handbook, silent.Matter, asker),
            .. nearest.Count > 0 ? [new Subheading(Words["NearestTopics", asker.Language])] : Array.Empty<Block>(),
        ];
        return new Page(Words["SilentTitle", asker.Language], blocks, [.. nearest, .. Onward(nearest, question, asker, options)])
        {
            Kicker = Words["Kicker", asker.Language],
            Language = asker.Language,
            Tone = Tone.Careful,
        };
    }

    private static IReadOnlyList<Block> Plainly(Matter? matter, Language language) => (matter, language) switch
    {
        (null, _) => [new Lead(Words["SilentLead", language])],
        (_, Language.Finnish) => [new Lead(matter.Brief)],
        _ => FinnishAnswer.Told([new Lead(Words["SilentLead", language]), new Paragraph(matter.Brief)], language),
    };

    private static IEnumerable<Block> Human(Handbook handbook, Matter? matter, Asker asker)
    {
        var contact = matter is null ? VerifyBlocks.For(handbook, asker) : handbook.Contacts[matter.Contact];
        if (contact is null)
            yield break;
        yield return new Subheading(Words["AskInstead", asker.Language]);
        yield return VerifyBlocks.Whole(contact, asker.Language);
    }

    private static IEnumerable<Choice> Onward(IReadOnlyList<Choice> nearest, string question, Asker asker, AskingOptions options)
    {
        if (asker.IsPrivate && options.KeeperKey is not null)
            yield return new Choice(Words["Forward", asker.Language], new StartForward(question).Write());
        if (nearest.Count == 0)
            yield return OpenTopics.ChoiceIn(asker.Language);
    }
}
