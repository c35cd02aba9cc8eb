using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SomeTeamsBot.Storage;

/// <summary>Lets `dotnet ef migrations add` make the context without starting the bot.</summary>
internal sealed class DesignTimeBotDb : IDesignTimeDbContextFactory<BotDb>
{
    public BotDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<BotDb>().UseSqlite("Data Source=:memory:").Options);
}
