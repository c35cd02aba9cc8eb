using SomeTeamsBot.Domain.Channels;

namespace SomeTeamsBot.Content;

/// <summary>Reads channels.yaml, the register of the municipality's social media channels.</summary>
internal static class RegisterReader
{
    public static void Read(ContentNode root, HandbookDraft draft)
    {
        if (root.OptionalText("as_of") is { } asOf)
            draft.RegisterAsOf = asOf;
        if (root.OptionalText("source") is { } source)
            draft.GuidelineReferences.Add(new LocatedText(source, root.Here));
        foreach (var node in root.Nodes("platforms"))
        {
            var platform = new Platform(
                node.Text("id"), node.Text("name", 40), node.OptionalText("key"), [.. node.Texts("names").Select(t => t.Text)]);
            node.NothingElse();
            draft.Platforms.Add(platform.Id, platform, node.Here);
        }

        foreach (var node in root.Nodes("channels"))
        {
            var channel = new Channel(
                node.Text("id"),
                node.Text("platform"),
                node.Text("name", 80),
                node.Text("area", 80),
                [.. node.Texts("names").Select(t => t.Text)],
                node.OptionalText("owner", 80),
                [.. node.Texts("administrators", 80).Select(t => t.Text)],
                node.OptionalText("deputy", 80),
                node.OptionalText("mfa_checked", 40));
            node.NothingElse();
            draft.Channels.Add(channel.Id, channel, node.Here);
        }
    }
}
