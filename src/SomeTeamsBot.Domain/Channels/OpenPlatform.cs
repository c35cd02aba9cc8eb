using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Channels;

/// <summary>The button that shows the channels of one platform.</summary>
public sealed record OpenPlatform(string PlatformId)
{
    public const string Verb = "channels.platform";

    public Press Write() => Press.Of(Verb, ("id", PlatformId));

    public static OpenPlatform? Read(Press press) => press.Verb == Verb && press["id"] is { } id ? new OpenPlatform(id) : null;
}
