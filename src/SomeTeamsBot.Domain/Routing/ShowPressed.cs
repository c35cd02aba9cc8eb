using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Guidelines.Browsing;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;

namespace SomeTeamsBot.Domain.Routing;

/// <summary>From a button that only shows something to what it shows. Ids come back from the client, so each may name what is gone.</summary>
internal sealed class ShowPressed(Handbook handbook, TriageTree tree, Asker asker, AskingOptions options, RouteQuestions questions)
{
    private Language Language => asker.Language;

    /// <summary>What is shown; null when the button shows nothing.</summary>
    public Reply? Handle(Press press) => OfGuideline(press) ?? OfChannels(press) ?? OfWelcome(press);

    private Reply? OfGuideline(Press press) => press.Verb switch
    {
        OpenPassage.Verb when OpenPassage.Read(press) is { } open => Below(Passage(open)),
        OpenMatter.Verb when OpenMatter.Read(press) is { } open => Below(Matter(open)),
        NoneOfThese.Verb when NoneOfThese.Read(press) is { } none => Below(Silent(new GuidelineSilent(null, []), none.Question)),
        OpenTopics.Verb => Below(TopicsPage.Of(handbook, Language)),
        OpenGroup.Verb when OpenGroup.Read(press) is { } open => Below(Group(open)),
        OpenReplies.Verb when OpenReplies.Read(press) is { } open => Below(Replies(open)),
        TakeReply.Verb when TakeReply.Read(press) is { } take =>
            handbook.Replies.TryGetValue(take.ReplyId, out var reply) ? RepliesPage.Take(reply, Language) : Gone(),
        StartForward.Verb when StartForward.Read(press) is { } start && options.KeeperKey is not null => ForwardQuestion.Start(start, Language),
        _ => null,
    };

    private Reply? OfChannels(Press press) => press.Verb switch
    {
        OpenRegister.Verb => Below(RegisterPage.Of(handbook, ChannelQuery.Everything, asker)),
        OpenPlatform.Verb when OpenPlatform.Read(press) is { } open => Below(Platform(open)),
        _ => null,
    };

    private Reply? OfWelcome(Press press) => press.Verb switch
    {
        OpenHelp.Verb => Below(TriageButton.First(HelpPage.Of(Language))),
        OpenPrivacy.Verb => Below(PrivacyPage.Of(Language)),
        AskRole.Verb => Below(RolePages.Form(asker.Profile.Roles, Language)) with { Notice = AnswerTexts.Words["FormNotice", Language] },
        _ => null,
    };

    private Page? Passage(OpenPassage open) => handbook.Passages.TryGetValue(open.PassageId, out var passage)
        ? TriageButton.On(
            questions.On(AnswerQuestion.Draw(handbook, DecideAnswer.OfPassage(handbook, passage), asker, "", options), passage, "", asker),
            OfferTriage.For(tree, handbook.Register, asker, "", passage.Id))
        : null;

    private Page? Matter(OpenMatter open) => handbook.Matters.TryGetValue(open.MatterId, out var matter)
        ? Silent(new GuidelineSilent(matter, matter.Nearest), open.Question)
        : null;

    private Page? Group(OpenGroup open) =>
        handbook.Groups.FirstOrDefault(g => g.Id == open.GroupId) is { } group ? GroupPage.Of(handbook, group, Language) : null;

    private Page? Replies(OpenReplies open)
    {
        if (open.PassageId is not { } id)
            return RepliesPage.Of(handbook, null, Language);
        return handbook.Passages.TryGetValue(id, out var passage) ? RepliesPage.Of(handbook, passage, Language) : null;
    }

    private Page? Platform(OpenPlatform open) => handbook.Register.Platforms.FirstOrDefault(p => p.Id == open.PlatformId) is { } platform
        ? RegisterPage.Of(handbook, ChannelQuery.Of(platform), asker)
        : null;

    private Page Silent(GuidelineSilent silent, string question) => SilentPage.Of(handbook, silent, question, asker, options);

    private Reply Below(Page? page) =>
        page is null ? Gone() : new Reply { Parts = [page], Notice = AnswerTexts.Words["BelowNotice", Language] };

    private Reply Gone() => new() { Notice = AnswerTexts.Words["GoneNotice", Language] };
}
