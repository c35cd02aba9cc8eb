using System.Net;
using System.Net.Sockets;
using SomeTeamsBot.BrowserTests.Desk;
using SomeTeamsBot.Sandbox.Town;

namespace SomeTeamsBot.BrowserTests.Console;

public sealed class SandboxProcessTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Stopped_by_a_signal_it_ends_well_and_leaves_no_child(string signal)
    {
        Tooling.Require(Tooling.MissingNode());
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Children are counted in /proc.");
        await using var sandbox = SandboxProcess.Start(null, "--port", $"{LocalPort.Free()}", "--client-port", $"{FreePair()}");
        await sandbox.UntilReady();
        Assert.Contains("Testi Työntekijä", sandbox.Said, StringComparison.Ordinal);
        Assert.Contains("every address of this machine", sandbox.Said, StringComparison.Ordinal);
        var children = sandbox.Descendants();
        Assert.NotEmpty(children);

        await sandbox.Signal(signal);

        Assert.Equal(0, await sandbox.UntilEnded());
        Assert.DoesNotContain(children, SandboxProcess.Lives);
        Assert.EndsWith("Stopped.", sandbox.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_a_newcomer_the_addresses_and_three_questions_and_nothing_else()
    {
        await using var sandbox = SandboxProcess.Start(null, "--no-client", "--port", $"{LocalPort.Free()}");

        await sandbox.UntilReady();

        Assert.Contains("/api/messages", sandbox.Said, StringComparison.Ordinal);
        Assert.All(ExampleQuestions.All, question => Assert.Contains(question, sandbox.Said, StringComparison.Ordinal));
        Assert.Equal(3, ExampleQuestions.All.Count);
        Assert.DoesNotContain("info:", sandbox.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("warn:", sandbox.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_Node_it_says_what_is_missing_and_how_to_get_it()
    {
        var empty = Directory.CreateTempSubdirectory("somebotti-no-node-");
        await using var sandbox = SandboxProcess.Start(empty.FullName, "--port", $"{LocalPort.Free()}", "--client-port", $"{FreePair()}");

        Assert.Equal(1, await sandbox.UntilEnded());

        Assert.Contains("needs Node.js 20 or newer", sandbox.Said, StringComparison.Ordinal);
        Assert.Contains("https://nodejs.org", sandbox.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", sandbox.Said, StringComparison.Ordinal);
        empty.Delete();
    }

    [Theory]
    [InlineData("--port", "choose another port for the bot: --port")]
    [InlineData("--client-port", "choose another pair of ports for the clients: --client-port")]
    public async Task A_busy_port_is_named_with_its_remedy(string option, string remedy)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var busy = ((IPEndPoint)other.LocalEndpoint).Port;
        string[] arguments = option == "--port"
            ? ["--port", $"{busy}", "--no-client"]
            : ["--port", $"{LocalPort.Free()}", "--client-port", $"{busy}"];
        await using var sandbox = SandboxProcess.Start(null, arguments);

        Assert.Equal(1, await sandbox.UntilEnded());

        Assert.Contains($"Port {busy} is in use already.", sandbox.Said, StringComparison.Ordinal);
        Assert.Contains(remedy, sandbox.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", sandbox.Said, StringComparison.Ordinal);
    }

    /// <summary>The clients take a port and the next one.</summary>
    private static int FreePair()
    {
        while (true)
        {
            var first = LocalPort.Free();
            try
            {
                LocalPort.MustBeFree(first + 1, "");
                return first;
            }
            catch (PortTakenException)
            {
                // another pair, then
            }
        }
    }
}
