using Microsoft.EntityFrameworkCore.Design;

namespace SomeTeamsBot.Storage;

/// <summary>Lets `dotnet ef migrations add --context BotDb` make the SQLite context without starting the bot.</summary>
internal sealed class DesignTimeBotDb : IDesignTimeDbContextFactory<BotDb>
{
    public BotDb CreateDbContext(string[] args) => new(BotDatabase.Sqlite("Data Source=:memory:").Options);
}

/// <summary>The same for `--context PostgreSqlBotDb`; no server is asked.</summary>
internal sealed class DesignTimePostgreSqlBotDb : IDesignTimeDbContextFactory<PostgreSqlBotDb>
{
    public PostgreSqlBotDb CreateDbContext(string[] args) => new(BotDatabase.PostgreSql("Host=localhost").Options);
}
