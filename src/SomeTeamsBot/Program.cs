using System.CommandLine;
using SomeTeamsBot;

var root = new RootCommand("SomeBotti answers questions about the municipality's social media guideline in Microsoft Teams.")
{
    AskCommand.Create(),
    CheckCommand.Create(),
    // What is left is configuration for the host: --urls, --Teams:AppId=…
    TreatUnmatchedTokensAsErrors = false,
};
root.SetAction((_, cancellationToken) => BotHost.Build(args).RunAsync(cancellationToken));
return await root.Parse(args).InvokeAsync();
