using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>What the cards of a question have in common.</summary>
internal static class QuestionWords
{
    private static Texts Words => QuestionTexts.Words;

    public static Page Frame(string title, IReadOnlyList<Block> blocks, IReadOnlyList<Choice> choices, Language language, Tone tone = Tone.Neutral) =>
        new(title, blocks, choices) { Kicker = Words["Kicker", language], Language = language, Tone = tone };

    /// <summary>Why somebody has it, told to the asker.</summary>
    public static string Basis(Basis basis, Language language) => basis switch
    {
        Incidents.Basis.OwnSupervisor or Incidents.Basis.NextLevel or Incidents.Basis.Deputy => Words["Basis" + basis, language],
        _ => CaseWords.Basis(basis, language),
    };

    /// <summary>Why somebody has it, told to them.</summary>
    public static string WhyYou(Basis basis, Language language) => basis switch
    {
        Incidents.Basis.OwnSupervisor or Incidents.Basis.NextLevel or Incidents.Basis.Deputy or Incidents.Basis.Fallback => Words["Why" + basis, language],
        _ => CaseWords.WhyYou(basis, language),
    };

    public static string Clock(DateTimeOffset at, DateTimeOffset now, Language language) => HelsinkiTime.Clock(at, now, Texts.CultureOf(language));

    /// <summary>The day, with its year: an agreement is read long after.</summary>
    public static string Day(DateTimeOffset at, Language language) => HelsinkiTime.DayOf(at).ToString("d", Texts.CultureOf(language));

    /// <summary>What was asked, as it was written.</summary>
    public static IEnumerable<Block> Asked(Question question, Language language)
    {
        if (question.Use is { } use)
        {
            yield return new Facts([new Fact(Words["Account", language], use.Account), new Fact(Words["Work", language], use.Work), new Fact(Words["Device", language], Words["Device" + use.Device, language])]);
        }

        if (question.Text.Length > 0)
            yield return new Quoted(question.Text);
        // A permission does not undo the device rule (K06).
        if (question.Matter == SupervisorMatter.TikTok)
            yield return new Remark(Words["DeviceRule", language]);
    }

    /// <summary>What was answered, by whom and when; nothing while nothing was.</summary>
    public static IEnumerable<Block> Answered(Question question, DateTimeOffset now, Language language)
    {
        if (question.Answer is not { } answer || question.To is not { } by)
            yield break;
        yield return new Subheading(Words["AnswerHead", language]);
        if (answer.Verdict != Verdict.None)
            yield return new Paragraph(Words["Verdict" + answer.Verdict, language]);
        if (answer.Words.Length > 0)
            yield return new Quoted(answer.Words);
        var at = question.IsAgreement ? Day(answer.At, language) : Clock(answer.At, now, language);
        yield return new Facts([new Fact(by.Name, at)]);
    }
}
