using SomeTeamsBot.Tests.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd.Crashes;

/// <summary>What was answered outlives the process, on PostgreSQL.</summary>
public class PostgreSqlCrashTests
{
    [Fact]
    public Task Nothing_that_was_answered_is_lost_when_the_bot_is_killed() => new KillTheBot(Engine.PostgreSql).Run();
}
