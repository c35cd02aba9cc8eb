using Moq;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Questions;
using SomeTeamsBot.Domain.Welcome;
using SomeTeamsBot.Tests.Fixtures;
using SomeTeamsBot.Tests.Incidents;
using SomeTeamsBot.Tests.Questions;

namespace SomeTeamsBot.Tests.Cards;

/// <summary>Every card of a question to a supervisor: each state and kind, of the asker and of whoever is asked, the forms, the lists; with short words and the longest.</summary>
internal static class QuestionPages
{
    private static readonly DateTimeOffset Now = SampleCases.Monday.AddHours(1);

    private static readonly string LongText = Fill("Äkkiä \"näin\" *tämän* & säikähdin 😨. ", QuestionFields.LongestText);

    private static readonly string LongLine = Fill("Näin <sen> \"itse\" 😨. ", QuestionFields.LongestLine);

    /// <summary>All cards.</summary>
    public static async Task<IReadOnlyList<(string Name, Page Page)>> All()
    {
        List<(string Name, Page Page)> pages = [.. await Public()];
        foreach (var language in LanguageChoice.Offered)
        {
            foreach (var (i, question) in SampleQuestions.All().SelectMany(q => new[] { q, Long(q) }).Index())
            {
                var name = $"{language}: {question.Matter}, {question.State}, {i}";
                pages.Add(($"{name}, asker", AskerPage.Of(question, Now, language, QuestionTexts.Words["AlreadyDone", language])));
                pages.Add(($"{name}, supervisor", SupervisorPage.Of(question, Now, language, QuestionTexts.Words["AlreadyDone", language], QuestionTexts.Words["NeedWords", language], LongText)));
            }

            foreach (var basis in Enum.GetValues<Basis>())
            {
                var question = SampleQuestions.Waiting() with { IsOpened = true, To = SampleQuestions.Boss with { Basis = basis } };
                pages.Add(($"{language}: {basis}, asker", AskerPage.Of(question, Now, language)));
                pages.Add(($"{language}: {basis}, supervisor", SupervisorPage.Of(question, Now, language)));
            }

            pages.AddRange(Forms(language).Select(f => ($"{language}: {f.Name}", f.Page)));
        }

        return pages;
    }

    /// <summary>The cards that may stand on a screen others see: unopened ones, the reminder and the lists.</summary>
    public static async Task<IReadOnlyList<(string Name, Page Page)>> Public()
    {
        List<(string Name, Page Page)> pages = [];
        foreach (var language in LanguageChoice.Offered)
        {
            foreach (var (i, question) in SampleQuestions.All().Where(q => q is { IsOpened: false }).Index())
            {
                pages.Add(($"{language}: closed {i}", SupervisorPage.Of(question with { Answer = null }, Now, language)));
                pages.Add(($"{language}: reminder {i}", SupervisorPage.Reminder(question, language)));
            }

            var asker = new Asker(Askers.Tester, Place.Personal, language, Profile.Unknown with { Language = language });
            // Fifteen fill a list; the next one has the others.
            foreach (var (i, some) in SampleQuestions.All().Select(Long).Chunk(15).Prepend([]).Index())
            {
                var kept = new Mock<IQuestions>();
                kept.Setup(q => q.OfAsker(It.IsAny<string>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync((string _, int most, CancellationToken _) => [.. some.Take(most)]);
                kept.Setup(q => q.OfRecipient(It.IsAny<string>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync((string _, int most, CancellationToken _) => [.. some.TakeLast(most)]);
                var list = new ListQuestions(kept.Object, TimeProvider.System);
                pages.Add(($"{language}: list {i}", await list.Mine(asker, CancellationToken.None)));
                if (await list.ToAnswer(asker, CancellationToken.None) is { } toAnswer)
                    pages.Add(($"{language}: to answer {i}", toAnswer));
            }
        }

        return pages;
    }

    /// <summary>The words that stand on no such card.</summary>
    public static IReadOnlyList<string> Secrets { get; } = ["Testi Työntekijä", "Esko Esihenkilö", SampleQuestions.Words, "säikähdin", "Lukion tili", "Tämä on vastaus."];

    private static IEnumerable<(string Name, Page Page)> Forms(Language language)
    {
        yield return ("cancelled", QuestionForm.Cancelled(language));
        foreach (var matter in Enum.GetValues<SupervisorMatter>())
        {
            var empty = new QuestionForm(matter, new Dictionary<string, string> { [QuestionFields.Text] = QuestionForm.Suggestion(matter, language) });
            var full = new QuestionForm(matter, new Dictionary<string, string>
            {
                [QuestionFields.Text] = LongText,
                [QuestionFields.Account] = LongLine,
                [QuestionFields.Work] = LongLine,
                [QuestionFields.Device] = nameof(Device.Municipal),
                [QuestionFields.Recipient] = QuestionFields.NotMine,
            })
            { To = SampleQuestions.Boss, Remark = QuestionTexts.Words["TooMany", language] };
            yield return ($"form {matter}", empty.Draw(language));
            yield return ($"form {matter}, refused", (empty with { Errors = (empty with { Values = new Dictionary<string, string>() }).Check(language) }).Draw(language));
            yield return ($"form {matter}, full", (full with { Errors = full.Check(language) }).Draw(language));
        }
    }

    private static Question Long(Question question) => question with
    {
        Text = question.Text.Length == 0 ? "" : LongText,
        Use = question.Use is null ? null : new TikTokUse(LongLine, LongLine, Device.Unknown),
        Answer = question.Answer is { } answer ? answer with { Words = LongText } : null,
    };

    private static string Fill(string text, int length)
    {
        var all = string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1));
        return all[..(char.IsHighSurrogate(all[length - 1]) ? length - 1 : length)];
    }
}
