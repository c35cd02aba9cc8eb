using SomeTeamsBot.Benchmarks.Cases;
using SomeTeamsBot.Benchmarks.Hosting;
using SomeTeamsBot.Benchmarks.Parts;
using SomeTeamsBot.Benchmarks.Retrieval;
using SomeTeamsBot.Benchmarks.Scale;
using SomeTeamsBot.Benchmarks.Start;
using SomeTeamsBot.Benchmarks.Turns;

const string Usage = """
    usage: dotnet run -c Release --project tests/SomeTeamsBot.Benchmarks -- <what>
      turns [rounds] [turns a round]   turns per second and latency: a bare endpoint, the bot, the bot with authentication
      start [starts] [turns of load]   time from process start to ready; resident memory idle and after load
      scale [largest factor]           build and answering time with 1, 10 and 100 times the passages
      retrieval [folds | question set…] quality and speed of retrieval, beside Lucene.NET
      cases [reports]                  reports a second on both engines, press to answer, report to the supervisor's card
      cases due [open cases]           how late what is due is done, and what open cases weigh
      parts                            where the time of a turn goes
    """;

return args switch
{
    ["turns", .. var numbers] when Numbers(numbers, 10, 2000) is [var rounds, var turns] => await MeasureTurns.Run(rounds, turns),
    ["start", .. var numbers] when Numbers(numbers, 5, 20_000) is [var starts, var load] => await MeasureStart.Run(starts, load),
    ["scale", .. var numbers] when Numbers(numbers, 100) is [var factor] => await MeasureScale.Run(factor),
    ["retrieval", .. var what] => MeasureRetrieval.Run(what),
    ["cases", "due", .. var numbers] when Numbers(numbers, 10_000) is [var open] => await MeasureDue.Run(open),
    ["cases", .. var numbers] when Numbers(numbers, 500) is [var reports] => await MeasureCases.Run(reports),
    ["parts"] => await MeasureParts.Run(),
    ["host", var kind, var connector, var folder] => await HostCommand.Run(kind, connector, folder),
    _ => Explain(),
};

// What was given, then the defaults; nothing when a word is no number from 1 on.
static int[] Numbers(string[] given, params int[] defaults) =>
    given.Length <= defaults.Length && given.All(g => int.TryParse(g, out var n) && n > 0)
        ? [.. given.Select(int.Parse), .. defaults.Skip(given.Length)]
        : [];

static int Explain()
{
    Console.Error.WriteLine(Usage);
    return 2;
}
