using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Browsing;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Questions;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>"Tee nyt": what to do, whom to tell oneself, and at the end what was answered.</summary>
internal static class AdvicePage
{
    private const string Mark = " *";

    private static Texts Words => TriageTexts.Words;

    /// <summary>The advice with the ways on from it.</summary>
    public static Page Of(DrawTriage draw, Dialog dialog, Position at, string? text)
    {
        var language = draw.Asker.Language;
        var isEnd = at.IsEnd && dialog.Sharpens;
        var canSend = draw.TakesReports && at.Report is not null;
        var page = TriageFrame.Of(
            isEnd ? Words.Format("EndTitle", language, at.Course!.Title) : at.Course!.Title,
            [.. Advice(draw.Handbook, at, canSend, language), .. isEnd ? Answers(draw.Tree, at, text, language) : []],
            [
                .. canSend ? [new Choice(Words["SendReport", language], ReportPress.Write(ReportPress.Open, dialog)) { IsPrimary = true }] : Array.Empty<Choice>(),
                .. Offer(draw, at, text, language),
                .. at.CanSharpen && !isEnd
                    ? [new Choice(Words["Sharpen", language], new MoveTriage(dialog, TriageWay.Sharpen).Write()) { IsPrimary = !canSend }]
                    : Array.Empty<Choice>(),
                new Choice(Words["Revise", language], new MoveTriage(dialog, TriageWay.Revise).Write()),
                new Choice(Words["Done", language], new MoveTriage(dialog, TriageWay.Done).Write()),
                .. TriageFrame.Ways(dialog, language),
            ],
            language,
            isContent: true);
        return page with { Tone = ToneOf(at.Urgency) };
    }

    // Nobody is told of it by itself; whoever wants to tell or ask their supervisor has a plain card for it. An elected official has none.
    private static IEnumerable<Choice> Offer(DrawTriage draw, Position at, string? text, Language language)
    {
        if (draw.TakesReports && at.Role != Roles.ElectedOfficial && at.Course!.AskSupervisor is { } matter)
            yield return new StartQuestion(matter, matter == SupervisorMatter.Notice ? text : null).ChoiceIn(language);
    }

    /// <summary>The advice as it stays in the chat when the person is done.</summary>
    public static Page Done(TriageTree tree, Handbook handbook, Position at, Language language) =>
        TriageFrame.Of(
            at.Course!.Title,
            [.. Advice(handbook, at, canSend: false, language), .. Answers(tree, at, text: null, language).SkipLast(1), new Remark(Words["DoneRemark", language])],
            [],
            language,
            isContent: true) with
        {
            Tone = ToneOf(at.Urgency),
        };

    private static IEnumerable<Block> Advice(Handbook handbook, Position at, bool canSend, Language language)
    {
        var course = at.Course!;
        yield return new Lead(course.For(at.Role).Brief);
        yield return new Paragraph(Words[at.Urgency.ToString(), language]);
        yield return new Subheading(Words["DoNow", language]);
        yield return new Lines([.. at.Lines.Select(line => line.IsInference ? line.Text + Mark : line.Text)], Numbered: true);
        foreach (var block in Contacts(handbook, at, canSend, language).Concat(Support(handbook, course, language)).Concat(Replies(handbook, course, language)))
            yield return block;
        if (course.Note is { } note)
            yield return new Remark(note);
        if (at.Lines.Any(line => line.IsInference))
            yield return new Remark(Words["Inferred", language]);
        if (course.Sources.Count == 0)
            yield return new Remark(Words["InferenceAdvice", language]);
        foreach (var source in TriageFrame.Sources(handbook, course.Sources, language))
            yield return source;
    }

    // Where no report can be sent the card says so and names whom to tell, instead of offering a button that does nothing.
    private static IEnumerable<Block> Contacts(Handbook handbook, Position at, bool canSend, Language language)
    {
        var nobody = at.Course!.TellsNobody;
        if (nobody)
            yield return new Paragraph(Words["TellsNobody", language]);
        var contacts = at.Contacts.Where(handbook.Contacts.ContainsKey).Select(id => handbook.Contacts[id]).ToList();
        if (contacts.Count == 0)
            yield break;
        yield return new Subheading(Words[nobody || canSend ? "TellIfYouLike" : "TellYourself", language]);
        if (!nobody && !canSend)
            yield return new Paragraph(Words["CannotSend", language]);
        yield return new Facts([.. contacts.Select(c => new Fact(c.Title, Reach(c)))]);
    }

    private static string Reach(Contact contact) =>
        string.Join(' ', new[] { contact.How, contact.Phone, contact.Email }.Where(part => !string.IsNullOrEmpty(part)));

    private static IEnumerable<Block> Support(Handbook handbook, Course course, Language language)
    {
        if (!course.Helplines)
            yield break;
        yield return new Subheading(Words["Support", language]);
        yield return new Facts([.. new[] { handbook.Numbers.Victim, handbook.Numbers.Crisis }.Select(l => new Fact(l.Name, Number(l, language)))]);
    }

    private static string Number(HelpLine line, Language language) => line switch
    {
        { Phone: null } => Words["NoNumber", language],
        { Hours: { } hours } => $"{line.Phone} ({hours})",
        _ => line.Phone,
    };

    private static IEnumerable<Block> Replies(Handbook handbook, Course course, Language language)
    {
        var replies = course.Replies.Where(handbook.Replies.ContainsKey).Select(id => handbook.Replies[id]).ToList();
        if (replies.Count == 0)
            yield break;
        yield return new Subheading(Words["Replies", language]);
        yield return new ChoiceRow([.. replies.Select(r => new Choice(r.Title, new TakeReply(r.Id).Write()))]);
    }

    private static IEnumerable<Block> Answers(TriageTree tree, Position at, string? text, Language language)
    {
        yield return new Subheading(Words["YourAnswers", language]);
        yield return new Facts([.. at.Path.Where(p => p.Question.Id != TriageTree.Danger && p.Answer.Id != TriageTree.Skip).Select(p => new Fact(p.Question.Ask, p.Answer.Title))]);
        if (text is { Length: > 0 })
        {
            yield return new Subheading(Words["YouWrote", language]);
            yield return new Quoted(text);
        }

        yield return new Remark(Words.Format("TreeVersion", language, tree.Version));
    }

    private static Tone ToneOf(UrgencyClass urgency) => urgency switch
    {
        UrgencyClass.K0 => Tone.Emergency,
        UrgencyClass.K1 => Tone.Careful,
        UrgencyClass.K4 => Tone.Good,
        _ => Tone.Neutral,
    };
}
