using System.Text.RegularExpressions;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Questions;

namespace SomeTeamsBot.Domain.Routing;

/// <summary>What belongs to questions to a supervisor: the form, the cards, the lists, and the button on the answers they belong to.</summary>
/// <param name="ask">The form.</param>
/// <param name="handle">The cards.</param>
/// <param name="lists">The lists.</param>
public sealed partial class RouteQuestions(AskSupervisor ask, HandleQuestion handle, ListQuestions lists)
{
    /// <summary>Answers a press; null when it is none of these.</summary>
    public async Task<Reply?> Handle(Pressed pressed, Asker asker, CancellationToken cancellationToken) =>
        await ask.Handle(pressed, asker, cancellationToken).ConfigureAwait(false)
        ?? await handle.Handle(pressed, asker, cancellationToken).ConfigureAwait(false);

    /// <summary>The form after written words.</summary>
    /// <param name="text">What came after the words that ask for it, masked; empty when nothing did.</param>
    /// <param name="asker">Who.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<Reply> Begin(string text, Asker asker, CancellationToken cancellationToken) =>
        ask.Begin(new StartQuestion(TikTok().IsMatch(text) ? SupervisorMatter.TikTok : SupervisorMatter.Question, text.Length > 0 ? text : null), asker, cancellationToken);

    /// <summary>What the person asked and was asked.</summary>
    public async Task<Reply> Mine(Asker asker, CancellationToken cancellationToken) => Reply.Of(await lists.Mine(asker, cancellationToken).ConfigureAwait(false));

    /// <summary>What waits for the person's answer; null when nothing does.</summary>
    public Task<Page?> ToAnswer(Asker asker, CancellationToken cancellationToken) => lists.ToAnswer(asker, cancellationToken);

    /// <summary>The answer with the button to the supervisor, where its passage belongs to one and the person has one.</summary>
    /// <param name="page">The answer.</param>
    /// <param name="passage">What it answers with; null when with something else.</param>
    /// <param name="question">What was written, masked; empty when a button was pressed.</param>
    /// <param name="asker">Whom it answers.</param>
    public Page On(Page page, Passage? passage, string question, Asker asker)
    {
        if (passage?.AskSupervisor is not { } matter || !ask.IsFor(asker))
            return page;
        var start = new StartQuestion(matter, question.Length > 0 && matter != SupervisorMatter.Talk ? question : null);
        return page with { Choices = [start.ChoiceIn(asker.Language), .. page.Choices], IsReused = false };
    }

    /// <summary>What is to be asked, when the message begins with the words that ask a supervisor and a colon; null otherwise.</summary>
    public static string? AskedIn(string text) => Asked().Match(text) is { Success: true } match ? match.Groups["what"].Value.Trim() : null;

    [GeneratedRegex(@"^(?:kysy(?:n|isin)?\s+(?:esihenkilöltä(?:ni)?|esimieheltä(?:ni)?|pomolta(?:ni)?)|fråga\s+(?:min\s+)?chef(?:en)?|ask\s+my\s+supervisor)\s*:\s*(?<what>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Asked();

    [GeneratedRegex(@"tik\s?tok", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TikTok();
}
