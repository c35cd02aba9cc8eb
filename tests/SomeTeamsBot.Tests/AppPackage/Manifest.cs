using System.Text.Json;
using System.Text.Json.Nodes;

namespace SomeTeamsBot.Tests.AppPackage;

/// <summary>The app package's texts, as Teams puts them together.</summary>
internal static class Manifest
{
    /// <summary>The language of the manifest itself.</summary>
    public const string Finnish = "fi";

    /// <summary>The languages with a file of their own.</summary>
    public static readonly string[] Languages = ["sv", "en"];

    public static string Folder => RepositoryFolder.PathOf("appPackage");

    public static JsonObject Read(string file = "manifest.json") =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!.AsObject();

    /// <summary>The places of all texts that a localisation file may say anew, in its own notation.</summary>
    public static IEnumerable<string> TextPlaces() =>
    [
        "name.short", "name.full", "description.short", "description.full",
        .. CommandLists().SelectMany((list, l) => list.Commands.SelectMany((_, c) => new[] { TitlePlace(l, c), DescriptionPlace(l, c) })),
    ];

    public static string TitlePlace(int list, int command) => $"bots[0].commandLists[{list}].commands[{command}].title";

    public static string DescriptionPlace(int list, int command) => $"bots[0].commandLists[{list}].commands[{command}].description";

    /// <summary>The command lists as somebody of that language sees them.</summary>
    public static IReadOnlyList<CommandList> CommandLists(string language = Finnish)
    {
        var texts = language == Finnish ? null : Read($"{language}.json");
        return
        [
            .. Read()["bots"]![0]!["commandLists"]!.AsArray().Select((list, l) => new CommandList(
                [.. list!["scopes"]!.AsArray().Select(Text)],
                [.. list["commands"]!.AsArray().Select((command, c) => new ManifestCommand(
                    Text(texts?[TitlePlace(l, c)] ?? command!["title"]),
                    Text(texts?[DescriptionPlace(l, c)] ?? command!["description"])))])),
        ];
    }

    public static string Text(JsonNode? node) => node!.GetValue<string>();
}

internal sealed record CommandList(IReadOnlyList<string> Scopes, IReadOnlyList<ManifestCommand> Commands);

internal sealed record ManifestCommand(string Title, string Description);
