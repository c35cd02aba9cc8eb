using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Teams.Connector;
using SomeTeamsBot.Tests.Fixtures;
using SomeTeamsBot.Tests.Teams.Connector;
using Xunit;

namespace SomeTeamsBot.Tests.Graph;

/// <summary>The directory as the running bot has it.</summary>
public sealed class HostTests : IDisposable
{
    private const string Remedy = "Leave the key out for the public cloud, or give your national cloud's address, for example https://graph.microsoft.us/v1.0.";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("somebotti-graph-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_running_bot_asks_the_Graph_it_is_given()
    {
        await using var graph = await GraphStandIn.Start(Mallila.Everybody);
        await using var bot = Build($"--Graph:BaseUrl={graph.Url}", $"--Graph:TeamsAppId={Mallila.TeamsAppId}");
        await bot.StartAsync(Stop);

        var chain = await bot.Services.GetRequiredService<IDirectory>().Managers(Mallila.Employee.ObjectId, Stop);

        Assert.Equal(["Esko Esihenkilö", "Kaino Kunnanjohtaja"], chain.People.Select(p => p.Name));
        Assert.True(await bot.Services.GetRequiredService<IReach>().Install(Mallila.Supervisor.ObjectId, Stop));
        Assert.Empty(graph.Unexpected);
        await bot.StopAsync(Stop);
    }

    [Fact]
    public async Task A_bot_without_authentication_asks_nothing_of_the_real_Graph()
    {
        var credential = new RecordingCredential(TimeProvider.System);
        await using var bot = BotHost.Build(Settings("--Teams:AppId=app-1"), b =>
        {
            b.Services.AddSingleton<OpenContent>(ShippedHandbook.OpenOnce);
            b.Services.AddSingleton<CredentialFactory>(credential.Make);
        });
        await bot.StartAsync(Stop);

        var unavailable = await Assert.ThrowsAsync<DirectoryUnavailableException>(
            () => bot.Services.GetRequiredService<IDirectory>().Find(Mallila.Employee.ObjectId, Stop));

        Assert.Equal(
            "No token for reading a person. There is no credential: the bot runs without authentication (Teams:DangerouslyAllowUnauthenticatedRequests).",
            unavailable.Message);
        Assert.Equal(0, credential.Made);
        await bot.StopAsync(Stop);
    }

    [Theory]
    [InlineData("BaseUrl", "graph", "Graph:BaseUrl is 'graph', which is not an address. " + Remedy)]
    [InlineData("BaseUrl", "https://graph.microsoft.com/v1.0?x=1", "Graph:BaseUrl is 'https://graph.microsoft.com/v1.0?x=1', which is not an address. " + Remedy)]
    [InlineData("BaseUrl", "http://graph.microsoft.com/v1.0", "Graph:BaseUrl is 'http://graph.microsoft.com/v1.0', which is neither Microsoft Graph over https nor this machine, and the bot's token must not go there. " + Remedy)]
    [InlineData("BaseUrl", "https://mallila.example/v1.0", "Graph:BaseUrl is 'https://mallila.example/v1.0', which is neither Microsoft Graph over https nor this machine, and the bot's token must not go there. " + Remedy)]
    [InlineData("BaseUrl", "https://graph.microsoft.com/beta", "Graph:BaseUrl is 'https://graph.microsoft.com/beta', which does not end in /v1.0, the only version the bot speaks. " + Remedy)]
    [InlineData("Mailbox", "somebotti", "Graph:Mailbox is 'somebotti', which is not a mail address. Give the address of the mailbox that the bot may send from, or leave the key out: then nothing is sent by mail.")]
    [InlineData("Mailbox", "Botti <somebotti@mallila.example>", "Graph:Mailbox is 'Botti <somebotti@mallila.example>', which is not a mail address. Give the address of the mailbox that the bot may send from, or leave the key out: then nothing is sent by mail.")]
    [InlineData("Timeout", "00:00:00", "Graph:Timeout is 00:00:00. Give a time above 0 and at most a minute, or leave the key out for 00:00:05.")]
    [InlineData("SendTimeout", "00:02:00", "Graph:SendTimeout is 00:02:00. Give a time above 0 and at most a minute, or leave the key out for 00:00:20.")]
    public async Task A_setting_that_cannot_work_stops_the_start(string key, string value, string fault)
    {
        await using var bot = Build($"--Graph:{key}={value}");

        var stop = await Assert.ThrowsAsync<OptionsValidationException>(() => bot.StartAsync(Stop));

        Assert.Equal([fault], stop.Failures);
    }

    [Theory]
    [InlineData("https://graph.microsoft.us/v1.0/")]
    [InlineData("http://localhost:5000/v1.0")]
    [InlineData("http://[::1]:5000/v1.0")]
    public async Task Other_clouds_and_this_machine_will_do(string baseUrl)
    {
        await using var bot = Build($"--Graph:BaseUrl={baseUrl}");

        await bot.StartAsync(Stop);
        await bot.StopAsync(Stop);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private WebApplication Build(params string[] settings) =>
        BotHost.Build(Settings(settings), b => b.Services.AddSingleton<OpenContent>(ShippedHandbook.OpenOnce));

    private string[] Settings(params string[] more) =>
    [
        "--environment=Development",
        "--urls=http://127.0.0.1:0",
        "--Teams:DangerouslyAllowUnauthenticatedRequests=true",
        $"--Storage:ConnectionString=Data Source={Path.Combine(folder.FullName, "bot.db")}",
        .. more,
    ];
}
