namespace SomeTeamsBot.Tests.Storage;

/// <summary>What the bot's state can lie on; whatever touches storage is tested on both.</summary>
public enum Engine
{
    Sqlite,
    PostgreSql,
}
