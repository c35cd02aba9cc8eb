using System.Text.RegularExpressions;
using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Guidelines.Browsing;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;

namespace SomeTeamsBot.Domain.Routing;

/// <summary>From written words to the slice that answers: a command when the message is essentially one, else a question.</summary>
internal sealed partial class RouteWords(
    IHandbooks handbooks, Acquaintance acquaintance, ForwardQuestion forward, RunTriage triage, RouteCases cases)
{
    /// <param name="masked">What was written, masked.</param>
    /// <param name="asker">By whom.</param>
    /// <param name="greets">Whether the greeting follows anyway.</param>
    /// <param name="hasAttachment">Whether a picture or file came along.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Reply> Handle(Masked masked, Asker asker, bool greets, bool hasAttachment, CancellationToken cancellationToken)
    {
        var reply = await Answer(masked, asker, greets, hasAttachment, cancellationToken).ConfigureAwait(false);
        return hasAttachment && HasWords(masked.Text) && asker.IsPrivate && await triage.IsOpen(asker, cancellationToken).ConfigureAwait(false)
            ? reply with { Parts = [.. reply.Parts, PicturePage.Of(asker.Language)] }
            : reply;
    }

    private async Task<Reply> Answer(Masked masked, Asker asker, bool greets, bool hasAttachment, CancellationToken cancellationToken)
    {
        var text = masked.Text.Trim();
        if (!HasWords(text))
            return (hasAttachment, masked.Kinds) switch
            {
                (true, _) => Reply.Of(PicturePage.Of(asker.Language)),
                (_, MaskedKinds.None) => Reply.Of(HelpPage.WithoutText(asker.Language)),
                _ => Reply.Silence,
            };
        if (Reported().Match(text) is { Success: true } reported)
            return await triage.Begin(reported.Groups["what"].Value.Trim(), asker, cancellationToken).ConfigureAwait(false);
        if (asker.IsPrivate && RouteQuestions.AskedIn(text) is { } asked)
            return await cases.Questions.Begin(asked, asker, cancellationToken).ConfigureAwait(false);
        if (CommandWords.Find(text) is { } command)
            return await Handle(command, asker, greets, cancellationToken).ConfigureAwait(false);

        var book = handbooks.Current;
        return book.Handbook.Groups.FirstOrDefault(g => string.Equals(g.Title, text, StringComparison.OrdinalIgnoreCase)) is { } group
            ? Reply.Of(GroupPage.Of(book.Handbook, group, asker.Language))
            : Reply.Of(AnswerWithOffer(book, asker, text));
    }

    private Page AnswerWithOffer(OpenHandbook book, Asker asker, string text)
    {
        var conclusion = DecideAnswer.Of(book, text, asker.IsPrivate ? asker.Profile.Roles : Roles.None).Conclusion;
        var page = AnswerQuestion.Draw(book.Handbook, conclusion, asker, text, forward.Options);
        page = cases.Questions.On(page, (conclusion as PassageAnswers)?.Passage, text, asker);
        // What the register answers asks for a fact; nothing has happened.
        return conclusion is RegisterAnswers
            ? page
            : TriageButton.On(page, OfferTriage.For(triage.Tree, book.Handbook.Register, asker, text, (conclusion as PassageAnswers)?.Passage.Id));
    }

    private async Task<Reply> Handle(Command command, Asker asker, bool greets, CancellationToken cancellationToken) => command switch
    {
        Command.Hello when greets => Reply.Silence,
        Command.Hello when !asker.IsPrivate => Reply.Of(TriageButton.First(GreetingPage.Shared(asker.Language))),
        Command.Hello or Command.Help => Reply.Of(TriageButton.First(HelpPage.Of(asker.Language))),
        Command.Report => await triage.Begin("", asker, cancellationToken).ConfigureAwait(false),
        Command.Thanks => Reply.Of(new Plain(WelcomeTexts.Words["Thanks", asker.Language])),
        Command.Topics => Reply.Of(TopicsPage.Of(handbooks.Current.Handbook, asker.Language)),
        Command.Boards => Reply.Of(TopicsPage.Boards(handbooks.Current.Handbook, asker.Language)),
        Command.Replies => Reply.Of(RepliesPage.Of(handbooks.Current.Handbook, null, asker.Language)),
        Command.Channels => Reply.Of(RegisterPage.Of(handbooks.Current.Handbook, ChannelQuery.Everything, asker)),
        Command.Privacy => Reply.Of(PrivacyPage.Of(asker.Language)),
        Command.Anonymous => Reply.Of(cases.Anonymous(asker)),
        _ when !asker.IsPrivate => Reply.Of(new Plain(WelcomeTexts.Words["ChannelPrivateOnly", asker.Language])),
        Command.ReportForm => await cases.Begin(asker, cancellationToken).ConfigureAwait(false),
        Command.Deputy => await cases.Deputy(asker, cancellationToken).ConfigureAwait(false),
        Command.MyReports => await cases.Mine(asker, cancellationToken).ConfigureAwait(false),
        Command.MyCases => await cases.ToHandle(asker, cancellationToken).ConfigureAwait(false),
        Command.AskSupervisor => await cases.Questions.Begin("", asker, cancellationToken).ConfigureAwait(false),
        Command.MyQuestions => await cases.Questions.Mine(asker, cancellationToken).ConfigureAwait(false),
        Command.Role => Reply.Of(RolePages.Form(asker.Profile.Roles, asker.Language)),
        Command.Language => Reply.Of(LanguagePage.Of(asker.Language)),
        Command.Finnish => await Save(Language.Finnish, asker, cancellationToken).ConfigureAwait(false),
        Command.Swedish => await Save(Language.Swedish, asker, cancellationToken).ConfigureAwait(false),
        Command.English => await Save(Language.English, asker, cancellationToken).ConfigureAwait(false),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "a command without an answer"),
    };

    // After a word there is no card to replace, so what a press would put in its place is said anew.
    private async Task<Reply> Save(Language language, Asker asker, CancellationToken cancellationToken)
    {
        var reply = await acquaintance.Save(new SaveLanguage(language), asker, cancellationToken).ConfigureAwait(false);
        return reply.Replacement is { } page
            ? reply with { Parts = [page], Replacement = null }
            : reply with { Parts = [new Plain(reply.Notice!)], Notice = null };
    }

    /// <summary>Whether anything but marks and masked places is left.</summary>
    private static bool HasWords(string text) => MaskedPlace().Replace(text, "").Any(char.IsLetterOrDigit);

    // "ilmoita: …" says what happened in the same message.
    [GeneratedRegex(@"^(?:ilmoita|ilmoitus|anmäl|anmälan|report)\s*:\s*(?<what>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Reported();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex MaskedPlace();
}
