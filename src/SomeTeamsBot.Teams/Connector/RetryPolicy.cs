namespace SomeTeamsBot.Teams.Connector;

/// <summary>How often and how long a call is tried.</summary>
/// <param name="Tries">Tries in all; 1 or more.</param>
/// <param name="Total">The longest that the call takes, waiting for its turn included.</param>
/// <param name="PerTry">The longest that one try takes.</param>
/// <param name="First">The wait before the second try; it doubles from try to try.</param>
/// <param name="Longest">Where the doubling ends.</param>
internal sealed record RetryPolicy(int Tries, TimeSpan Total, TimeSpan PerTry, TimeSpan First, TimeSpan Longest)
{
    /// <summary>
    /// A turn must be answered in ten seconds, and may need two calls. One try may use the whole of it: a user who waits is worse off
    /// with the same answer twice than with a slow one, so a hanging call is not repeated here.
    /// </summary>
    public static RetryPolicy Interactive { get; } = new(3, Seconds(4), Seconds(4), Seconds(0.5), Seconds(2));

    /// <summary>A job has a minute; what is not through by then the job itself tries later.</summary>
    public static RetryPolicy Background { get; } = new(6, Seconds(60), Seconds(15), Seconds(1), Seconds(16));

    public static RetryPolicy Of(Urgency urgency) => urgency is Urgency.Interactive ? Interactive : Background;

    /// <summary>The wait after a failed try that named no wait of its own: doubling, and scattered so that callers do not return in step.</summary>
    /// <param name="failed">How many tries have failed; 1 or more.</param>
    /// <param name="chance">From 0 to 1.</param>
    public TimeSpan Backoff(int failed, double chance)
    {
        var whole = Math.Min(First.TotalSeconds * Math.Pow(2, failed - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(whole * (0.5 + chance / 2));
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
