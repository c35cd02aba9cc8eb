using System.Text.RegularExpressions;
using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Guidelines.Browsing;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Welcome;

namespace SomeTeamsBot.Domain.Routing;

/// <summary>From written words to the slice that answers: a command when the message is essentially one, else a question.</summary>
internal sealed partial class RouteWords(IHandbooks handbooks, Acquaintance acquaintance, ForwardQuestion forward)
{
    /// <param name="masked">What was written, masked.</param>
    /// <param name="asker">By whom.</param>
    /// <param name="greets">Whether the greeting follows anyway.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Reply> Handle(Masked masked, Asker asker, bool greets, CancellationToken cancellationToken)
    {
        var text = masked.Text.Trim();
        if (!HasWords(text))
            return masked.Kinds == MaskedKinds.None ? Reply.Of(HelpPage.WithoutText(asker.Language)) : Reply.Silence;
        if (CommandWords.Find(text) is { } command)
            return await Handle(command, asker, greets, cancellationToken).ConfigureAwait(false);

        var book = handbooks.Current;
        return book.Handbook.Groups.FirstOrDefault(g => string.Equals(g.Title, text, StringComparison.OrdinalIgnoreCase)) is { } group
            ? Reply.Of(GroupPage.Of(book.Handbook, group, asker.Language))
            : AnswerQuestion.Of(book, asker, text, forward.Options);
    }

    private async Task<Reply> Handle(Command command, Asker asker, bool greets, CancellationToken cancellationToken) => command switch
    {
        Command.Hello when greets => Reply.Silence,
        Command.Hello when !asker.IsPrivate => Reply.Of(GreetingPage.Shared(asker.Language)),
        Command.Hello or Command.Help => Reply.Of(HelpPage.Of(asker.Language)),
        Command.Thanks => Reply.Of(new Plain(WelcomeTexts.Words["Thanks", asker.Language])),
        Command.Topics => Reply.Of(TopicsPage.Of(handbooks.Current.Handbook, asker.Language)),
        Command.Boards => Reply.Of(TopicsPage.Boards(handbooks.Current.Handbook, asker.Language)),
        Command.Replies => Reply.Of(RepliesPage.Of(handbooks.Current.Handbook, null, asker.Language)),
        Command.Channels => Reply.Of(RegisterPage.Of(handbooks.Current.Handbook, ChannelQuery.Everything, asker)),
        Command.Privacy => Reply.Of(PrivacyPage.Of(asker.Language)),
        _ when !asker.IsPrivate => Reply.Of(new Plain(WelcomeTexts.Words["ChannelPrivateOnly", asker.Language])),
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

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex MaskedPlace();
}
