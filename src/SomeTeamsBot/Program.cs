using System.CommandLine;
using SomeTeamsBot;

var root = new RootCommand("SomeBotti answers questions about the municipality's social media guideline in Microsoft Teams.")
{
    // What is left is configuration for the host: --urls, --Teams:AppId=…
    TreatUnmatchedTokensAsErrors = false,
};
root.Subcommands.Add(AskCommand.Create());
root.Subcommands.Add(CheckCommand.Create());
root.SetAction((_, cancellationToken) => BotHost.Build(args).RunAsync(cancellationToken));
return await root.Parse(args).InvokeAsync();
