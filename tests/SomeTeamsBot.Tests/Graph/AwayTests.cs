using Microsoft.Graph.Models;
using SomeTeamsBot.Graph;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.Graph;

/// <summary>Situation 3: whether the mailbox says that somebody is away.</summary>
public sealed class AwayTests
{
    private static readonly DateTimeOffset Noon = new(2026, 7, 1, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Away_is_who_answers_by_themselves_now_and_nobody_else()
    {
        await using var town = await GraphTown.Start();

        var away = new List<Townsperson>();
        foreach (var person in Mallila.Everybody)
        {
            if (await town.Directory.IsAway(person.ObjectId, Stop))
                away.Add(person);
        }

        Assert.Equal([Mallila.DayCareDirector, Mallila.YouthDirector], away);
    }

    [Fact]
    public async Task Who_has_no_mailbox_is_not_away()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Put(Mallila.YouthDirector with { HasMailbox = false });

        Assert.False(await town.Directory.IsAway(Mallila.YouthDirector.ObjectId, Stop));
    }

    [Fact]
    public async Task Where_mailboxes_may_not_be_read_nobody_is_away_and_the_log_tells_the_permission()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(403, "ErrorAccessDenied"));

        Assert.False(await town.Directory.IsAway(Mallila.YouthDirector.ObjectId, Stop));
        Assert.Contains("403 ErrorAccessDenied, request stand-in-1. Nobody counts as away. Give the bot's app registration the application permission MailboxSettings.Read.", town.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-07-01T09:00:00.0000000", "2026-07-01T10:00:00.0000000", "UTC", true)] // from the moment
    [InlineData("2026-07-01T08:00:00.0000000", "2026-07-01T09:00:00.0000000", "UTC", false)] // the moment itself is over
    [InlineData("2026-07-01T12:00:00.0000000", "2026-07-01T13:00:00.0000000", "FLE Standard Time", true)] // Helsinki in summer: +3
    [InlineData("2026-07-01T12:00:00.0000000", "2026-07-01T13:00:00.0000000", "Europe/Helsinki", true)]
    [InlineData("2026-07-01T09:00:00.0000000", "2026-07-01T10:00:00.0000000", "Europe/Helsinki", false)]
    [InlineData("2026-07-01T08:00:00.0000000", "2026-07-01T10:00:00.0000000", "Mallila Time", false)] // cannot be known
    [InlineData("ensi viikolla", "2026-07-01T10:00:00.0000000", "UTC", false)]
    [InlineData(null, null, null, false)]
    public void A_window_counts_in_the_zone_it_names(string? start, string? end, string? zone, bool isAway) =>
        Assert.Equal(isAway, AwayNow.Says(
            new AutomaticRepliesSetting
            {
                Status = AutomaticRepliesStatus.Scheduled,
                ScheduledStartDateTime = new DateTimeTimeZone { DateTime = start, TimeZone = zone },
                ScheduledEndDateTime = new DateTimeTimeZone { DateTime = end, TimeZone = zone },
            },
            Noon));
}
