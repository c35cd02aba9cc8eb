using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Browsing;
using SomeTeamsBot.Domain.Guidelines.Feedback;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>The card that answers with a passage.</summary>
public static class AnswerPage
{
    /// <summary>Between the chapter and the item in the place of a section.</summary>
    private const string Step = " › ";

    private static Texts Words => AnswerTexts.Words;

    /// <summary>The short answer first, then what to do, then where it stands.</summary>
    public static Page Of(Handbook handbook, Passage passage, Asker asker)
    {
        var advice = asker.IsPrivate ? AdviceFor.Person(passage, asker.Profile.Roles) : AdviceFor.Everybody(passage);
        var related = OpenPassage.Buttons(handbook, passage.Related.Where(id => id != passage.Id));
        List<Block> blocks =
        [
            .. advice.Parts.SelectMany(part => Advice(part.Roles, part.Advice, asker.Language)),
            .. OtherRoles(advice, asker),
            .. passage.Note is { } note ? [new Remark(note)] : Array.Empty<Block>(),
            .. passage.Verify ? VerifyBlocks.Of(handbook, asker) : [],
            .. Replies(handbook, passage, asker.Language),
            Source(handbook.Guideline, passage.Sources, asker.Language),
            .. FeedbackRow.Of(passage.Id, asker.Language),
            .. related.Count > 0 ? [new Subheading(Words["AskNext", asker.Language])] : Array.Empty<Block>(),
        ];
        return new Page(passage.Title, FinnishAnswer.Told(blocks, asker.Language), related)
        {
            Kicker = Words["Kicker", asker.Language],
            Language = asker.Language,
        };
    }

    /// <summary>Where it stands, from which version. A chapter is named once: "Someohje 2024 › Luku › kohta 4, kohta 7; Toinen luku › kohta 1".</summary>
    public static SourceLine Source(Guideline guideline, IReadOnlyList<string> keys, Language language)
    {
        var chapters = keys.Select(key => guideline.Sections[key].Split(Step, 2)).GroupBy(place => place[0], place => place.ElementAtOrDefault(1));
        var places = string.Join("; ", chapters.Select(chapter => string.Join(Step, [chapter.Key, .. Items(chapter)])));
        return new SourceLine(Words.Format("Source", language, $"{guideline.Name}{Step}{places}", VersionOf(guideline)));
    }

    /// <summary>"2024", "2.1 (5/2026)": the date tells the version already when it begins with it.</summary>
    public static string VersionOf(Guideline guideline) =>
        guideline.Date.StartsWith(guideline.Version, StringComparison.Ordinal) ? guideline.Date : $"{guideline.Version} ({guideline.Date})";

    // A section may be a whole chapter; then there is no item to name.
    private static string[] Items(IEnumerable<string?> items) =>
        string.Join(", ", items.OfType<string>().Distinct()) is { Length: > 0 } named ? [named] : [];

    private static IEnumerable<Block> Advice(Roles roles, Advice advice, Language language)
    {
        if (roles != Roles.None)
            yield return new Subheading(RoleTexts.NamesOf(roles, language));
        yield return new Lead(advice.Brief);
        if (advice.Do.Count == 0)
            yield break;
        yield return new Subheading(Words["ToDo", language]);
        yield return new Lines(advice.Do, Numbered: advice.Do.Count > 1);
    }

    private static IEnumerable<Block> OtherRoles(AdviceFor advice, Asker asker)
    {
        if (advice.Others == Roles.None)
            yield break;
        yield return new Remark(asker.IsPrivate
            ? Words.Format("RolesDiffer", asker.Language, RoleTexts.NamesOf(advice.Others, asker.Language).ToLower(Texts.CultureOf(asker.Language)))
            : Words["RolesDifferHere", asker.Language]);
    }

    private static IEnumerable<Block> Replies(Handbook handbook, Passage passage, Language language)
    {
        if (passage.Replies.Any(handbook.Replies.ContainsKey))
            yield return new ChoiceRow([new Choice(Words["Replies", language], new OpenReplies(passage.Id).Write())]);
    }
}
