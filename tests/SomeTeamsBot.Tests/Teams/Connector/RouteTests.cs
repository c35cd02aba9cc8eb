using System.Text.Json;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Teams.Connector;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Connector;

public sealed class RouteTests
{
    private const string Thread = "19:abc_-x@thread.tacv2;messageid=1700000000000";
    private const string EscapedThread = "19%3Aabc_-x%40thread.tacv2%3Bmessageid%3D1700000000000";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sending_posts_to_the_conversation_and_gives_the_new_id()
    {
        await using var bot = await OutboundBot.Start();

        var sent = await bot.Connector.Send(OutboundBot.Chat(Thread), OutboundBot.Says("Moi"), Stop);

        var call = Assert.Single(bot.Teams.Calls);
        Assert.Equal($"POST /v3/conversations/{EscapedThread}/activities", $"{call.Method} {call.Path}");
        Assert.Equal(new SendResult(SendOutcome.Taken, call.AnsweredId), sent);
        Assert.Equal("Moi", call.Activity?.Text);
        Assert.Equal("Bearer token-1", call.Authorization);
    }

    [Fact]
    public async Task A_reply_goes_to_the_activity_and_tolerates_an_empty_answer()
    {
        await using var bot = await OutboundBot.Start(new() { RepliesAnswerEmpty = true });

        var sent = await bot.Connector.Send(OutboundBot.Chat(Thread), OutboundBot.Says() with { ReplyToId = "1:a;b/c" }, Stop);

        Assert.Equal($"/v3/conversations/{EscapedThread}/activities/1%3Aa%3Bb%2Fc", Assert.Single(bot.Teams.Calls).Path);
        Assert.Equal(new SendResult(SendOutcome.Taken), sent);
    }

    [Fact]
    public async Task Updating_puts_and_deleting_deletes()
    {
        await using var bot = await OutboundBot.Start();

        Assert.Equal(SendOutcome.Taken, (await bot.Connector.Update(OutboundBot.Chat(), "act@1", OutboundBot.Says("Uusi"), Stop)).Outcome);
        Assert.Equal(new SendResult(SendOutcome.Taken), await bot.Connector.Delete(OutboundBot.Chat(), "act@1", Stop));

        Assert.Equal(
            ["PUT /v3/conversations/a%3A1/activities/act%401", "DELETE /v3/conversations/a%3A1/activities/act%401"],
            bot.Teams.Calls.Select(c => $"{c.Method} {c.Path}"));
        Assert.Equal("Uusi", bot.Teams.Calls[0].Activity?.Text);
        Assert.Null(bot.Teams.Calls[1].Body);
    }

    [Fact]
    public async Task What_goes_out_carries_neither_id_nor_address_but_says_who_speaks_and_where()
    {
        await using var bot = await OutboundBot.Start();

        await bot.Connector.Send(OutboundBot.Chat(), new Activity { Id = "mine", ServiceUrl = OutboundBot.Region, Text = "Moi" }, Stop);

        using var body = JsonDocument.Parse(Assert.Single(bot.Teams.Calls).Body!);
        Assert.Equal(
            ["conversation", "from", "text", "type"], body.RootElement.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal("message", body.RootElement.GetProperty("type").GetString());
        Assert.Equal("28:app-1", body.RootElement.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("a:1", body.RootElement.GetProperty("conversation").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/tenant-1/")]
    [InlineData("https://smba.trafficmanager.net/emea/tenant-1")]
    public async Task A_slash_at_the_end_of_the_address_makes_no_difference(string serviceUrl)
    {
        await using var bot = await OutboundBot.Start();

        await bot.Connector.Send(OutboundBot.Chat("a:1", serviceUrl), OutboundBot.Says(), Stop);

        Assert.Equal("/v3/conversations/a%3A1/activities", Assert.Single(bot.Teams.Calls).Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_lead_to_another_route_is_refused(string id)
    {
        await using var bot = await OutboundBot.Start();

        await Assert.ThrowsAsync<ArgumentException>(() => bot.Connector.Update(OutboundBot.Chat(), id, OutboundBot.Says(), Stop));
        Assert.Equal(0, bot.Way.Calls);
    }

    [Theory]
    [InlineData("29:1abc")]
    [InlineData("aad-1")]
    public async Task A_personal_chat_is_made_by_either_id_and_is_always_the_same(string memberId)
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Town.Put(new StandInPerson("29:1abc", "aad-1", "Aino Esimerkki"));

        var first = await bot.Connector.CreatePersonalConversation(OutboundBot.Region, OutboundBot.Tenant, memberId, Stop);
        var second = await bot.Connector.CreatePersonalConversation(OutboundBot.Region, OutboundBot.Tenant, memberId, Stop);

        Assert.Equal(new CreateResult(SendOutcome.Taken, "a:aad-1"), first);
        Assert.Equal(first, second);
        Assert.Equal(
            $$"""{"isGroup":false,"tenantId":"tenant-1","members":[{"id":"{{memberId}}"}]}""", bot.Teams.Calls[0].Body);
    }

    [Fact]
    public async Task Nobody_without_the_app_gets_a_chat()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Town.Put(new StandInPerson("29:1", "aad-1", "Aino Esimerkki") { HasApp = false });

        Assert.Equal(
            new CreateResult(SendOutcome.Impossible, Code: "BotNotInConversationRoster"),
            await bot.Connector.CreatePersonalConversation(OutboundBot.Region, OutboundBot.Tenant, "aad-1", Stop));
        Assert.Equal(
            SendOutcome.Impossible,
            (await bot.Connector.CreatePersonalConversation(OutboundBot.Region, OutboundBot.Tenant, "aad-stranger", Stop)).Outcome);
    }

    [Fact]
    public async Task A_thread_is_started_with_its_first_message()
    {
        await using var bot = await OutboundBot.Start();

        var made = await bot.Connector.StartThread(
            OutboundBot.Region, OutboundBot.Tenant, "19:c@thread.tacv2", OutboundBot.Says("Tiedoksi") with { Id = "mine" }, Stop);

        var message = await bot.Teams.Message("19:c@thread.tacv2", 1, Stop);
        Assert.Equal("Tiedoksi", message.Activity?.Text);
        Assert.Null(message.Activity?.Id);
        Assert.Equal(SendOutcome.Taken, made.Outcome);
        Assert.StartsWith("19:c@thread.tacv2;messageid=", made.ConversationId, StringComparison.Ordinal);
        Assert.NotNull(made.ActivityId);
    }

    [Fact]
    public async Task A_chat_without_an_id_in_the_answer_is_no_chat()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(201));

        Assert.Equal(
            new CreateResult(SendOutcome.TryLater, Code: ConnectorCodes.EmptyAnswer),
            await bot.Connector.CreatePersonalConversation(OutboundBot.Region, OutboundBot.Tenant, "29:1", Stop));
    }

    [Fact]
    public async Task Members_come_page_by_page()
    {
        await using var bot = await OutboundBot.Start(new() { LargestPage = 2 });
        Populate(bot.Teams, 5);

        var pages = await bot.Roster.Members(OutboundBot.Chat("19:team@thread.tacv2"), Stop).ToListAsync(Stop);

        Assert.Equal([2, 2, 1], pages.Select(p => p.Members.Count));
        Assert.Equal(["aad-0", "aad-1", "aad-2", "aad-3", "aad-4"], pages.SelectMany(p => p.Members).Select(m => m.AadObjectId));
    }

    [Fact]
    public async Task A_page_that_fails_ends_the_members_and_says_so()
    {
        await using var bot = await OutboundBot.Start(new() { LargestPage = 2 });
        Populate(bot.Teams, 5);
        var pages = new List<MembersPage>();

        await foreach (var page in bot.Roster.Members(OutboundBot.Chat("19:team@thread.tacv2"), Stop))
        {
            pages.Add(page);
            bot.Teams.Fail(StandInFault.Answer(403, "BotNotInConversationRoster"), times: 1);
        }

        Assert.Equal([SendOutcome.Taken, SendOutcome.Impossible], pages.Select(p => p.Outcome));
        Assert.Empty(pages[1].Members);
        Assert.Equal("BotNotInConversationRoster", pages[1].Code);
    }

    [Fact]
    public async Task One_member_is_found_by_either_id()
    {
        await using var bot = await OutboundBot.Start();
        Populate(bot.Teams, 3);

        var member = await bot.Roster.Member(OutboundBot.Chat("19:team@thread.tacv2"), "29:1", Stop);

        Assert.Equal("aad-1", member.Member?.AadObjectId);
        Assert.Equal("Henkilö 1", member.Member?.Name);
        Assert.Equal(member, await bot.Roster.Member(OutboundBot.Chat("19:team@thread.tacv2"), "aad-1", Stop));
        Assert.Equal(
            new MemberResult(SendOutcome.Impossible, Code: "MemberNotFoundInConversation"),
            await bot.Roster.Member(OutboundBot.Chat("19:team@thread.tacv2"), "29:9", Stop));
    }

    [Fact]
    public async Task A_team_has_its_channels()
    {
        await using var bot = await OutboundBot.Start();
        Populate(bot.Teams, 1);

        var found = await bot.Roster.Channels(OutboundBot.Region, "19:team@thread.tacv2", Stop);

        Assert.Equal(["19:team@thread.tacv2", "19:some@thread.tacv2"], found.Channels.Select(c => c.Id));
        Assert.Equal("/v3/teams/19%3Ateam%40thread.tacv2/conversations", Assert.Single(bot.Teams.Calls).Path);
    }

    private static void Populate(TeamsStandIn teams, int people)
    {
        for (var i = 0; i < people; i++) teams.Town.Put(new StandInPerson($"29:{i}", $"aad-{i}", $"Henkilö {i}"));
        teams.Town.Put(new StandInTeam(
            "19:team@thread.tacv2", [new IdObject { Id = "19:some@thread.tacv2", Name = "Some" }],
            [.. Enumerable.Range(0, people).Select(i => $"29:{i}")]));
    }
}
