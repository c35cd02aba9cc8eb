namespace SomeTeamsBot.Domain.Channels;

/// <summary>What is looked up in the register of channels.</summary>
/// <param name="Platform">The platform that was named; null for all.</param>
/// <param name="Units">The channels of the unit that was named, on every platform; empty when no unit was named.</param>
/// <param name="Subject">The unit in the register's own word; null when none was named.</param>
/// <param name="AsksWho">Whether somebody in charge was asked for.</param>
/// <param name="IsClear">
/// True when the question holds nothing but words that ask the register. Otherwise it only mentions a channel
/// ("Mihin aikaan kirjasto aukeaa?") and the guideline's index decides.
/// </param>
public sealed record ChannelQuery(Platform? Platform, IReadOnlyList<Channel> Units, string? Subject, bool AsksWho, bool IsClear)
{
    /// <summary>The whole register.</summary>
    public static readonly ChannelQuery Everything = new(null, [], null, AsksWho: false, IsClear: true);

    /// <summary>Everything on one platform.</summary>
    public static ChannelQuery Of(Platform platform) => new(platform, [], null, AsksWho: false, IsClear: true);
}
