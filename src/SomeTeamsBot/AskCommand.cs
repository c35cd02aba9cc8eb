using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Routing;
using Command = System.CommandLine.Command;

namespace SomeTeamsBot;

/// <summary>"ask": answers one question, or one per line of JSON, without Teams. The same code answers in a chat.</summary>
internal static class AskCommand
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var question = new Argument<string?>("question") { Description = "The question, in quotes.", Arity = ArgumentArity.ZeroOrOne };
        var lines = new Option<bool>("--jsonl") { Description = "Reads {\"id\",\"q\"} lines from standard input and writes a line each." };
        var folder = CheckCommand.FolderOption();
        var command = new Command("ask", "Answers a question from the guideline; roles, buttons and the words that are commands work in Teams only.") { question, lines, folder };
        command.SetAction((parsed, cancellationToken) => Run(
            parsed.GetValue(question), parsed.GetValue(lines), parsed.GetValue(folder), parsed.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> Run(
        string? question, bool asLines, string? folder, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        if (question is null != asLines)
        {
            await console.Error.WriteLineAsync("Give either a question in quotes or --jsonl.");
            return 2;
        }

        if (question is not null && CommandInTeams.Told(question) is { } told)
        {
            await console.Output.WriteLineAsync(told);
            return 0;
        }

        OpenHandbook book;
        try
        {
            book = ContentLoader.Open(new ContentOptions { Folder = folder }.Folders).Book;
        }
        catch (InvalidContentException e)
        {
            await console.Error.WriteLineAsync(e.Message);
            return 1;
        }

        if (question is null)
            return await AnswerLines(book, console, cancellationToken);
        await console.Output.WriteLineAsync(Ask(book, question).Text);
        return 0;
    }

    private static async Task<int> AnswerLines(OpenHandbook book, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        var number = 0;
        while (await Console.In.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (Read(line) is not var (id, question))
            {
                await console.Error.WriteLineAsync($"Line {number} is not an object with the texts \"id\" and \"q\".");
                return 2;
            }

            await console.Output.WriteLineAsync(Write(id, Ask(book, question)));
        }

        return 0;
    }

    private static AskResult Ask(OpenHandbook book, string question) => AskOnce.Answer(book, question, Roles.None, Language.Finnish);

    private static (string Id, string Question)? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                && root.TryGetProperty("q", out var question) && question.ValueKind == JsonValueKind.String
                ? (id.GetString()!, question.GetString()!)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Write(string id, AskResult result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("outcome", result.Outcome.ToString().ToLowerInvariant());
            json.WriteStartArray("sections");
            foreach (var section in result.Sections)
                json.WriteStringValue(section);
            json.WriteEndArray();
            json.WriteNumber("score", Math.Round(result.Score, 4));
            json.WriteString("text", result.Text);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
