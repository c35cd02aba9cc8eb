using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using SomeTeamsBot.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.Storage;

public class StorageOptionsTests
{
    [Theory]
    [InlineData("sqlite", "Data Source=somebotti.db")]
    [InlineData("SQLite", "Data Source=:memory:")]
    [InlineData("postgresql", "Host=db.kunta.example;Database=somebotti;Username=somebotti;Password=p")]
    [InlineData("PostgreSQL", "Server=/run/postgresql;Database=somebotti")]
    public void Both_engines_are_taken(string engine, string connection) => Assert.Empty(Problems(engine, connection));

    [Theory]
    [InlineData("mysql", "Host=x", "Storage:Engine is neither")]
    [InlineData("", "Host=x", "Storage:Engine is neither")]
    [InlineData("sqlite", "", "not a SQLite connection string")]
    [InlineData("sqlite", "Host=db.kunta.example", "set Storage:Engine to \"postgresql\"")]
    [InlineData("postgresql", "Data Source=somebotti.db", "not a PostgreSQL connection string")]
    [InlineData("postgresql", "Database=somebotti", "not a PostgreSQL connection string")]
    [InlineData("postgresql", "Host=x;Port=many", "not a PostgreSQL connection string")]
    public void What_cannot_be_is_refused_with_the_remedy(string engine, string connection, string words) =>
        Assert.Contains(words, Assert.Single(Problems(engine, connection)), StringComparison.Ordinal);

    [Theory]
    [InlineData("--Storage:Engine=mysql")]
    [InlineData("--Storage:Engine=postgresql")]
    [InlineData("--Storage:ConnectionString=salasana")]
    public async Task The_bot_does_not_start_and_the_connection_string_is_not_told(string setting)
    {
        await using var app = BotHost.Build(
            ["--environment=Development", "--urls=http://127.0.0.1:0", "--Teams:TenantId=t", "--Teams:DangerouslyAllowUnauthenticatedRequests=true", setting]);

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains("Storage:", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("salasana", refused.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Problems(string engine, string connection)
    {
        var options = new StorageOptions { Engine = engine, ConnectionString = connection };
        var problems = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), problems, validateAllProperties: true);
        return [.. problems.Select(p => p.ErrorMessage!)];
    }
}
