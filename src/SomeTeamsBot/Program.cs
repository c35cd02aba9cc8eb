using System.CommandLine;
using SomeTeamsBot;

var root = new RootCommand("SomeBotti answers questions about the municipality's social media guideline in Microsoft Teams.")
{
    // What is left is configuration for the host: --urls, --Teams:AppId=…
    TreatUnmatchedTokensAsErrors = false,
};
root.Subcommands.Add(AskCommand.Create());
root.Subcommands.Add(CheckCommand.Create());
root.SetAction((parsed, cancellationToken) => RunBot.Until(args, parsed.InvocationConfiguration.Error, cancellationToken));

var parsed = root.Parse(args);
if (CommandLineFault.In(parsed) is { } fault)
{
    await Console.Error.WriteLineAsync(fault);
    return 2;
}

return await parsed.InvokeAsync();
