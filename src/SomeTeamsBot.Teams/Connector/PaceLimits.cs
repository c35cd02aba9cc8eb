namespace SomeTeamsBot.Teams.Connector;

/// <summary>At most <paramref name="Count"/> calls in any window of <paramref name="Span"/>.</summary>
/// <param name="Count">1 or more.</param>
/// <param name="Span">Longer than zero.</param>
internal readonly record struct PaceLimit(int Count, TimeSpan Span);

/// <summary>What Teams allows a bot; see rate-limit.md in Microsoft's Teams documentation.</summary>
/// <param name="Writes">Sends to one conversation, and creations of one.</param>
/// <param name="Reads">Reads of one conversation.</param>
/// <param name="Everything">All calls of the bot together.</param>
internal sealed record PaceLimits(IReadOnlyList<PaceLimit> Writes, IReadOnlyList<PaceLimit> Reads, IReadOnlyList<PaceLimit> Everything)
{
    /// <summary>The documented limits, with the number of calls a second in all from the configuration.</summary>
    public static PaceLimits Documented(int callsPerSecond) => new(
        [new(7, Seconds(1)), new(8, Seconds(2)), new(60, Seconds(30)), new(1800, Seconds(3600))],
        [new(14, Seconds(1)), new(16, Seconds(2)), new(120, Seconds(30)), new(3600, Seconds(3600))],
        [new(callsPerSecond, Seconds(1))]);

    private static TimeSpan Seconds(int count) => TimeSpan.FromSeconds(count);
}

/// <summary>What Teams counts apart.</summary>
internal enum PacedOperation
{
    /// <summary>Sending, and (undocumented, so on the safe side) changing and deleting.</summary>
    Send,
    Create,
    Read,
}

/// <summary>What one set of limits counts: one kind of call to one conversation.</summary>
internal readonly record struct PaceLane(PacedOperation Operation, string Conversation)
{
    /// <summary>A channel is one conversation to the limits, whatever its threads: what follows the channel's id is cut.</summary>
    public static PaceLane Of(PacedOperation operation, string conversationId)
    {
        var thread = conversationId.IndexOf(";messageid=", StringComparison.Ordinal);
        return new(operation, thread < 0 ? conversationId : conversationId[..thread]);
    }
}
