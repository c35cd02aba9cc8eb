using System.CommandLine;
using SomeTeamsBot.Content;

namespace SomeTeamsBot;

/// <summary>"check": validates the content and says every problem with file and line.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = FolderOption();
        var command = new Command("check", "Validates the content: the shipped folder and, if given, a municipality's own laid over it.") { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>The option that names a municipality's own folder.</summary>
    public static Option<string?> FolderOption() => new("--folder") { Description = "The municipality's own content folder." };

    private static int Run(string? folder, TextWriter output, TextWriter error)
    {
        try
        {
            var (handbook, triage) = ContentLoader.LoadAll(new ContentOptions { Folder = folder }.Folders);
            output.WriteLine(
                $"The content is valid: {handbook.Passages.Count} passages, {handbook.Matters.Count} matters outside the guideline, "
                + $"{handbook.Register.Channels.Count} channels, {handbook.Passages.Values.Sum(p => p.Asks.Count)} ways to ask, "
                + $"{triage.Situations.Count} situations with {triage.Questions.Count} questions and {triage.Courses.Count} courses of action.");
            return 0;
        }
        catch (InvalidContentException e)
        {
            error.WriteLine(e.Message);
            return 1;
        }
    }
}
