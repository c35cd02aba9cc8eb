using System.Net;
using System.Net.Sockets;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>What the program tells an operator who starts it with something wrong.</summary>
public sealed class ProgramTests : IDisposable
{
    private const string Open = "--Teams:DangerouslyAllowUnauthenticatedRequests=true";
    private readonly string folder = Directory.CreateTempSubdirectory("somebotti-start-").FullName;

    [Fact]
    public async Task Without_a_registration_it_tells_each_missing_key_once()
    {
        var ended = await BotProcess.Run(folder, "Production");

        Assert.Equal(1, ended.Exit);
        Assert.Equal("", ended.Output);
        Assert.Equal(
            [
                "SomeBotti does not start:",
                "- Teams:AppId is missing. Give the application (client) id of the bot's Entra app registration, for example in the environment variable Teams__AppId.",
                "- Teams:TenantId is missing. Give the id of the municipality's Entra tenant, for example in the environment variable Teams__TenantId.",
                "- Teams:ClientSecret is missing, and Teams:Credential is ClientSecret. Give the secret in the environment variable Teams__ClientSecret, or set Teams:Credential to Certificate or ManagedIdentity.",
            ],
            Lines(ended.Errors));
    }

    [Theory]
    [InlineData("Development", "is not loopback. Remove the key", Open, "--urls=http://0.0.0.0:0")]
    [InlineData("Production", "Remove the key; on your own machine, set ASPNETCORE_ENVIRONMENT", Open)]
    [InlineData("Development", "'kyllä' at 'Teams:DangerouslyAllowUnauthenticatedRequests'", "--Teams:DangerouslyAllowUnauthenticatedRequests=kyllä")]
    [InlineData("Development", "Content:Folder does not exist. Give the path", Open, "--urls=http://127.0.0.1:0", "--Content:Folder=nowhere")]
    [InlineData("Development", "Write addresses like http://localhost:3978", Open, "--urls=anywhere")]
    [InlineData("Development", "- Storage:ConnectionString is not a SQLite connection string.", Open, "--urls=http://127.0.0.1:0", "--Storage:ConnectionString=abc")]
    [InlineData("Development", "- Storage:ConnectionString names a file that cannot be opened.", Open, "--urls=http://127.0.0.1:0", "--Storage:ConnectionString=Data Source=nowhere/bot.db")]
    public async Task A_setting_that_cannot_be_is_told_in_one_line_with_its_remedy(string environment, string expected, params string[] arguments)
    {
        var ended = await BotProcess.Run(folder, environment, arguments);

        Assert.Equal(1, ended.Exit);
        var lines = Lines(ended.Errors);
        Assert.Equal("SomeBotti does not start:", lines[0]);
        Assert.Contains(expected, Assert.Single(lines[1..]), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_does_not_validate_is_told_with_file_and_line()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "replies.yaml"), "nonsense: 1\n", TestContext.Current.CancellationToken);

        var ended = await BotProcess.Run(folder, "Development", Open, "--urls=http://127.0.0.1:0", $"--Content:Folder={folder}");

        Assert.Equal(1, ended.Exit);
        Assert.StartsWith("- replies.yaml:1: ", Lines(ended.Errors)[1], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Output + ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_in_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var ended = await BotProcess.Run(folder, "Development", Open, $"--urls=http://{taken.LocalEndpoint}");

        Assert.Equal(1, ended.Exit);
        Assert.Contains("Stop what listens there", Assert.Single(Lines(ended.Errors)[1..]), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"check\" does not take \"extra\".", "check", "extra")]
    [InlineData("\"check\" does not take \"--flder x\".", "check", "--flder", "x")]
    [InlineData("\"ask\" does not take \"laittaa kuvan\". Put a text of several words in quotes", "ask", "saanko", "laittaa", "kuvan")]
    [InlineData("Required argument missing for option: '--folder'.", "check", "--folder")]
    [InlineData("There is no command \"chek\". Write ask or check", "chek")]
    public async Task A_word_that_nobody_takes_is_refused(string expected, params string[] arguments)
    {
        var ended = await BotProcess.Run(folder, "Production", arguments);

        Assert.Equal((2, ""), (ended.Exit, ended.Output));
        Assert.StartsWith(expected, Assert.Single(Lines(ended.Errors)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("ask", "--help")]
    [InlineData("check")]
    public async Task What_a_command_takes_is_taken(params string[] arguments)
    {
        var ended = await BotProcess.Run(folder, "Production", arguments);

        Assert.Equal((0, ""), (ended.Exit, ended.Errors));
    }

    [Theory]
    [InlineData("ilmoita", "Tämä toimii Teamsissa: ")]
    [InlineData("Aiheet", "Tämä toimii Teamsissa: ")]
    [InlineData("rooli", "Tämä toimii Teamsissa: valitset roolisi")]
    [InlineData("apua", "Tämä toimii Teamsissa: kerron, mitä osaan ja miten kysyt. Jos olet vaarassa, soita 112.")]
    [InlineData("ilmoita: sain ilkeän viestin", "Tämä toimii Teamsissa: kysyn, mitä on tapahtunut")]
    [InlineData("jag vill anmäla", "Det här fungerar i Teams: ")]
    public async Task A_word_that_is_a_command_in_Teams_is_told_to_be_one(string word, string expected)
    {
        var ended = await BotProcess.Run(folder, "Production", "ask", word);

        Assert.Equal(0, ended.Exit);
        Assert.StartsWith(expected, Assert.Single(Lines(ended.Output)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minua uhataan puukolla")]
    [InlineData("ilmoita: minua uhataan puukolla")]
    public async Task Danger_gets_112_on_the_command_line_too(string text)
    {
        var ended = await BotProcess.Run(folder, "Production", "ask", text);

        Assert.Equal((0, "Soita 112"), (ended.Exit, Lines(ended.Output)[0]));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
