using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SomeTeamsBot.Bot;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Teams.Connector;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Bot;

/// <summary>The order of things in a turn. The ports answer at once, so what has not happened when a call returns is waiting.</summary>
public sealed class TeamsTurnTests : IConnector, ITurn, IAddressBook
{
    private const string Helped = """{"$press":{"verb":"feedback","nonce":"n1","data":{"id":"huoneentaulu-some/4","helped":"0"}}}""";
    private const string Role = """{"$press":{"verb":"role.skip","nonce":"n2","data":{}}}""";

    private readonly List<string> happened = [];
    private readonly FakePeople people = new();
    private readonly PersonTurns persons = new();
    private TaskCompletionSource<SendResult>? held;
    private SettledAnswer? settledBefore;
    private Exception? earlierFails;
    private Activity? updated;
    private bool commitFails;

    public TeamsTurnTests()
    {
        foreach (var person in (string[])["aad-yksi", "aad-kaksi"])
            people.Kept[person] = Profile.Unknown with { Greeted = true };
    }

    [Fact]
    public async Task The_second_message_of_a_person_waits_for_the_first_and_another_persons_does_not()
    {
        held = new TaskCompletionSource<SendResult>();
        var first = Turn(Message("yksi", "kiitos"));
        var second = Turn(Message("yksi", "kiitos"));

        Assert.False(first.IsCompleted);
        Assert.Equal(["commit", "send"], happened);

        var other = Turn(Message("kaksi", "kiitos"));
        Assert.Equal(["commit", "send", "commit", "send", "address aad-kaksi"], happened);

        held.SetResult(new SendResult(SendOutcome.Taken));
        await Task.WhenAll(first, second, other).WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, happened.Count(h => h == "send"));
    }

    [Fact]
    public async Task A_turn_that_failed_lets_the_persons_next_one_go()
    {
        commitFails = true;
        await Assert.ThrowsAsync<IOException>(() => Turn(Message("yksi", "kiitos")));
        commitFails = false;

        await Turn(Message("yksi", "kiitos")).WaitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("send", happened);
    }

    [Fact]
    public async Task What_could_not_be_committed_is_not_said()
    {
        commitFails = true;

        await Assert.ThrowsAsync<IOException>(() => Turn(Press("yksi", Helped)));

        Assert.Equal(["earlier", "commit n1"], happened);
    }

    [Fact]
    public async Task The_commit_comes_before_the_answer_and_names_the_press()
    {
        await Turn(Press("yksi", Helped));

        Assert.Equal(["earlier", "commit n1", "send", "address aad-yksi"], happened);
    }

    [Fact]
    public async Task A_press_that_settled_something_before_gets_its_answer_and_nothing_else_happens()
    {
        settledBefore = new SettledAnswer("Kiitos silloin.", null);

        var answer = await Turn(Press("yksi", Helped));

        Assert.Contains("Kiitos silloin.", Encoding.UTF8.GetString(answer!.Body!.Value.Utf8.Span), StringComparison.Ordinal);
        Assert.Equal(["earlier"], happened);
    }

    [Fact]
    public async Task An_answer_that_another_version_wrote_is_none()
    {
        earlierFails = new System.Text.Json.JsonException("another shape");

        var answer = await Turn(Press("yksi", Helped));

        Assert.Equal(200, answer!.Status);
        Assert.Contains("commit n1", happened);
    }

    [Fact]
    public async Task A_card_that_becomes_another_is_changed_for_all_the_persons_devices()
    {
        var answer = await Turn(Press("yksi", Role));

        Assert.Contains("AdaptiveCard", Encoding.UTF8.GetString(answer!.Body!.Value.Utf8.Span), StringComparison.Ordinal);
        Assert.Contains("update card-1", happened);
    }

    [Fact]
    public async Task The_presser_and_the_persons_other_devices_see_one_version_of_the_card()
    {
        var answer = await Turn(Press("yksi", Role));

        var cards = Encoding.UTF8.GetString(answer!.Body!.Value.Utf8.Span) + JsonSerializer.Serialize(updated!.Attachments![0].Content);
        var nonces = Regex.Matches(cards, "\"nonce\":\"(?<nonce>[^\"]+)\"").Select(m => m.Groups["nonce"].Value).ToList();
        Assert.True(nonces.Count > 1);
        Assert.Single(nonces.Distinct());
    }

    [Fact]
    public async Task The_address_of_a_channel_is_nobodys()
    {
        await Turn(Message("yksi", "kiitos") with { Conversation = new ConversationAccount { Id = "19:1", ConversationType = ConversationTypes.Channel } });

        Assert.DoesNotContain(happened, h => h.StartsWith("address", StringComparison.Ordinal));
    }

    Task<SendResult> IConnector.Send(ConversationReference conversation, Activity activity, CancellationToken cancellationToken) =>
        Happen("send", held is { Task.IsCompleted: false } && conversation.ConversationId == "a:yksi" ? held.Task : Task.FromResult(new SendResult(SendOutcome.Taken)));

    Task<SendResult> IConnector.Update(ConversationReference conversation, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        updated = activity;
        return Happen($"update {activityId}", Task.FromResult(new SendResult(SendOutcome.Taken)));
    }

    Task<SendResult> IConnector.Delete(ConversationReference conversation, string activityId, CancellationToken cancellationToken) =>
        throw new InvalidOperationException();

    Task<CreateResult> IConnector.CreatePersonalConversation(string serviceUrl, string tenantId, string memberId, CancellationToken cancellationToken) =>
        throw new InvalidOperationException();

    Task<CreateResult> IConnector.StartThread(string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancellationToken) =>
        throw new InvalidOperationException();

    Task<SettledAnswer?> ITurn.Earlier(PressKey press, CancellationToken cancellationToken) =>
        Happen("earlier", earlierFails is null ? Task.FromResult(settledBefore) : Task.FromException<SettledAnswer?>(earlierFails));

    Task<SettledAnswer?> ITurn.Commit(PressKey? press, SettledAnswer? answer, CancellationToken cancellationToken) =>
        Happen(
            $"commit {press?.Nonce}".TrimEnd(),
            commitFails ? Task.FromException<SettledAnswer?>(new IOException("the disk is full")) : Task.FromResult<SettledAnswer?>(null));

    Task<string?> IAddressBook.Find(string personKey, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    Task IAddressBook.Keep(string personKey, string address, CancellationToken cancellationToken) => Happen($"address {personKey}", Task.FromResult(true));

    private Task<T> Happen<T>(string what, Task<T> answer)
    {
        happened.Add(what);
        return answer;
    }

    private Task<InvokeResponse?> Turn(Activity activity) => new TeamsTurn(
        new Router(
            new FakeHandbooks(HandbookBuilder.Town().Open()),
            new Acquaintance(people, new FakeGreetedPlaces(), new RecentGreetings(new FakeTimeProvider())),
            new ForwardQuestion(new FakeMessenger(), new AskingOptions(null)),
            new TakeFeedback(new FakeFeedback()),
            new RunTriage(ShippedTriage.Trees, new FakeHandbooks(HandbookBuilder.Town().Open()), new FakeDrafts(), new FakeMessenger(), NoReports.Settings),
            NoReports.Routes(ShippedTriage.Trees, new FakeHandbooks(HandbookBuilder.Town().Open()))),
        this, this, this, persons, NullLogger<TeamsTurn>.Instance).OnTurn(activity, TestContext.Current.CancellationToken);

    private static Activity Message(string person, string text) => new()
    {
        Type = ActivityTypes.Message,
        Id = "1",
        ChannelId = "msteams",
        ServiceUrl = "http://127.0.0.1",
        From = new ChannelAccount { Id = $"29:{person}", AadObjectId = $"aad-{person}" },
        Recipient = new ChannelAccount { Id = "28:bot" },
        Conversation = new ConversationAccount { Id = $"a:{person}", ConversationType = ConversationTypes.Personal },
        Text = text,
    };

    private static Activity Press(string person, string data) => Message(person, "") with
    {
        Type = ActivityTypes.Invoke,
        Name = InvokeNames.AdaptiveCardAction,
        ReplyToId = "card-1",
        Value = JsonElement.Parse($$$"""{"action":{"type":"Action.Execute","verb":"x","data":{{{data}}}},"trigger":"manual"}"""),
    };
}
