using System.Reflection;
using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Guidelines.Browsing;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;
using Xunit;

namespace SomeTeamsBot.Tests.Routing;

public class PressTests
{
    private static readonly Dictionary<string, string> NoInputs = [];

    [Fact]
    public void Each_button_reads_what_it_wrote()
    {
        Assert.Equal(new OpenPassage("a/1"), OpenPassage.Read(new OpenPassage("a/1").Write()));
        Assert.Equal(new OpenMatter("m", "q"), OpenMatter.Read(new OpenMatter("m", "q").Write()));
        Assert.Equal(new NoneOfThese("q"), NoneOfThese.Read(new NoneOfThese("q").Write()));
        Assert.Equal(new OpenGroup("g"), OpenGroup.Read(new OpenGroup("g").Write()));
        Assert.Equal(new OpenReplies(null), OpenReplies.Read(new OpenReplies(null).Write()));
        Assert.Equal(new OpenReplies("a/1"), OpenReplies.Read(new OpenReplies("a/1").Write()));
        Assert.Equal(new TakeReply("VP-1"), TakeReply.Read(new TakeReply("VP-1").Write()));
        Assert.Equal(new GiveFeedback("a/1", true), GiveFeedback.Read(new GiveFeedback("a/1", true).Write()));
        Assert.Equal(new GiveFeedback("a/1", false), GiveFeedback.Read(new GiveFeedback("a/1", false).Write()));
        Assert.Equal(new StartForward("q"), StartForward.Read(new StartForward("q").Write()));
        Assert.Equal(new OpenPlatform("facebook"), OpenPlatform.Read(new OpenPlatform("facebook").Write()));
        Assert.Equal(new SaveLanguage(Language.Swedish), SaveLanguage.Read(new SaveLanguage(Language.Swedish).Write()));
        Assert.Equal(
            [OpenTopics.Verb, OpenRegister.Verb, OpenHelp.Verb, OpenPrivacy.Verb, AskRole.Verb, SkipRole.Verb, SendComment.Verb],
            new[] { OpenTopics.Write(), OpenRegister.Write(), OpenHelp.Write(), OpenPrivacy.Write(), AskRole.Write(), SkipRole.Write(), SendComment.Write() }
                .Select(p => p.Verb));
        Assert.Equal(new SendForward("", false), SendForward.Read(SendForward.Write(), NoInputs));
        Assert.Equal(new SaveRoles(Roles.None), SaveRoles.Read(SaveRoles.Write(), NoInputs));
    }

    [Fact]
    public void A_triage_button_carries_the_dialog_and_nothing_else()
    {
        var dialog = new Dialog("d1", "v1", [new DialogStep("T1", "tyontekija")], [new DialogStep("T0", "ei"), DialogStep.More]);

        var answer = AnswerTriage.Read(new AnswerTriage(dialog, "T3", "S1").Write())!;
        var move = MoveTriage.Read(new MoveTriage(dialog, TriageWay.Revise, "T3").Write())!;
        var told = TellTriage.Read(TellTriage.Write(dialog), new Dictionary<string, string> { [TellTriage.TextField] = "hei" })!;
        var begin = BeginTriage.Read((new BeginTriage(dialog.Given) { Text = "hei", Fresh = true }).Write())!;

        Assert.Equal(("d1", "v1", "T1=tyontekija|T0=ei;+"), (answer.Dialog.Id, answer.Dialog.Version, answer.Dialog.Trail));
        Assert.Equal(("T3", "S1"), (answer.Question, answer.Answer));
        Assert.Equal((dialog.Trail, TriageWay.Revise, "T3"), (move.Dialog.Trail, move.Way, move.Question));
        Assert.Equal((dialog.Trail, "hei"), (told.Dialog.Trail, told.Text));
        Assert.Equal((dialog.Given.Single(), "hei", true), (begin.Given.Single(), begin.Text, begin.Fresh));
        Assert.NotNull(DangerNow.Read(DangerNow.Write(Language.Finnish)));
        Assert.Null(MoveTriage.Read(Press.Of(MoveTriage.Verb, ("d", "1"), ("v", "1"), ("t", "|"), ("to", "7"))));
        Assert.Null(AnswerTriage.Read(Press.Of(AnswerTriage.Verb, ("q", "T0"), ("a", "ei"))));
    }

    [Theory]
    [InlineData(Roles.Employee)]
    [InlineData(Roles.Employee | Roles.ElectedOfficial)]
    [InlineData(Roles.None)]
    public void Roles_survive_the_form(Roles roles) =>
        Assert.Equal(
            roles,
            SaveRoles.Read(SaveRoles.Write(), new Dictionary<string, string> { [SaveRoles.RolesField] = SaveRoles.Value(roles) })?.Roles);

    [Theory]
    [InlineData("15")]
    [InlineData("Mayor")]
    [InlineData("employee; DROP")]
    public void A_value_that_is_no_role_gives_none(string value) =>
        Assert.Equal(Roles.None, SaveRoles.Read(SaveRoles.Write(), new Dictionary<string, string> { [SaveRoles.RolesField] = value })?.Roles);

    [Fact]
    public void One_verb_belongs_to_one_button()
    {
        var verbs = typeof(Router).Assembly.GetTypes()
            .Select(t => t.GetField("Verb", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string)
            .OfType<string>()
            .ToList();

        Assert.True(verbs.Count >= 19);
        Assert.Equal(verbs.Distinct(), verbs);
    }

    [Fact]
    public void A_button_with_a_missing_value_reads_as_nothing()
    {
        Assert.Null(OpenPassage.Read(new Press(OpenPassage.Verb)));
        Assert.Null(GiveFeedback.Read(Press.Of(GiveFeedback.Verb, ("id", "a"), ("helped", "2"))));
        Assert.Null(SaveLanguage.Read(Press.Of(SaveLanguage.Verb, ("to", "ru"))));
    }
}
