using System.CommandLine;
using System.Text;
using SomeTeamsBot.Sandbox.Playground;
using SomeTeamsBot.Sandbox.Town;

Option<int> port = new("--port") { Description = "The bot's port on 127.0.0.1.", DefaultValueFactory = _ => 3978 };
Option<int> clientPort = new("--client-port")
{
    Description = "The port of the employee's client; the supervisor's takes the next one.",
    DefaultValueFactory = _ => 56150,
};
Option<bool> noClient = new("--no-client") { Description = "Start the bot and the Graph stand-in without the local Teams clients; Node.js is not needed then." };

var root = new RootCommand("SomeBotti in the invented town of Mallila: the bot, a stand-in for Microsoft Graph, and Microsoft's local Teams client for two people.")
{
    port,
    clientPort,
    noClient,
};
root.SetAction(async (given, cancellationToken) =>
{
    var settings = new TownSettings { BotPort = given.GetValue(port), EmployeePort = given.GetValue(clientPort), SupervisorPort = given.GetValue(clientPort) + 1 };
    if (given.GetValue(noClient))
        settings = settings with { EmployeePort = null, SupervisorPort = null };
    return await Run(settings, cancellationToken);
});
// On a terminal that is not UTF-8 (Windows), the questions would lose their letters.
Console.OutputEncoding = Encoding.UTF8;
// Ctrl-C and SIGTERM cancel; the children need a moment to end.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });

static async Task<int> Run(TownSettings settings, CancellationToken cancellationToken)
{
    try
    {
        Console.WriteLine(settings.EmployeePort is null ? "Starting the bot…" : "Starting the bot and two local Teams clients (the first time, npx fetches them: a minute or two without a word)…");
        await using var town = await RunningTown.Start(settings, TimeProvider.System, cancellationToken);
        Console.WriteLine(Greeting(town));
        var ended = await town.ClientEnded(cancellationToken);
        Console.Error.WriteLine($"The client of {ended.Viewer.DisplayName} ended, so the sandbox ends too. Start it again.");
        return 1;
    }
    catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
    {
        Console.WriteLine("Stopped.");
        return 0;
    }
    catch (Exception e) when (e is PlaygroundMissingException or PortTakenException)
    {
        Console.Error.WriteLine(e.Message);
        return 1;
    }
}

static string Greeting(RunningTown town) => town switch
{
    { Employee: { } employee, Supervisor: { } supervisor } => $"""

        Open in a browser:
          {employee.Url}   {employee.Viewer.DisplayName}, asks
          {supervisor.Url}   {supervisor.Viewer.DisplayName}, keeps the guideline and gets the questions that are sent on

        Try, for example:
        {Questions()}

        The bot is at {town.BotUrl}, the Graph stand-in at {town.GraphUrl}.
        It believes whoever speaks to it, so it listens on this machine only. The two clients do not: Microsoft's client listens on
        every address of this machine, and whoever reaches it over your network can write in their names.
        What is said here is forgotten when you stop.
        Stop with Ctrl-C.
        """,
    _ => $"""

        The bot is at {town.BotUrl}, the Graph stand-in at {town.GraphUrl}.
        Point a client of your own at it and ask, for example:
        {Questions()}

        It believes whoever speaks to it, so it listens on this machine only. What is said here is forgotten when you stop.
        Stop with Ctrl-C.
        """,
};

static string Questions() => string.Join(Environment.NewLine, ExampleQuestions.All.Select(q => $"  {q}"));
