using SomeTeamsBot.Benchmarks.Retrieval;

if (args is ["retrieval", .. var arguments])
    return MeasureRetrieval.Run(arguments);

Console.WriteLine("usage: dotnet run -c Release --project tests/SomeTeamsBot.Benchmarks -- retrieval [folds | question set…]");
return 2;
