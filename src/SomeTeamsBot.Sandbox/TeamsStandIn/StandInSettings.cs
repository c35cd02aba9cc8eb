namespace SomeTeamsBot.Sandbox;

/// <summary>How the stand-in behaves from the start.</summary>
public sealed record StandInSettings
{
    /// <summary>Whether every call is kept. Off, memory does not grow with the calls, and activities are parsed only while somebody awaits one.</summary>
    public bool Record { get; init; } = true;

    /// <summary>Replies answer 202 with an empty body, as Microsoft's local client does.</summary>
    public bool RepliesAnswerEmpty { get; init; }

    /// <summary>Whether the documented rate limits hold.</summary>
    public StandInThrottling Throttling { get; init; }

    /// <summary>The most members on a page; 1 or more.</summary>
    public int LargestPage { get; init; } = 500;

    /// <summary>The clock of the recorded times and of the rate limits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}

/// <summary>What the stand-in does when the bot sends too much.</summary>
public enum StandInThrottling
{
    None,

    /// <summary>429 that says how many seconds to wait.</summary>
    WithRetryAfter,

    /// <summary>429 that does not; Teams does that now and then.</summary>
    WithoutRetryAfter,
}
