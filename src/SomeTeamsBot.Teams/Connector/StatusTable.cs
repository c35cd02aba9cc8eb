namespace SomeTeamsBot.Teams.Connector;

/// <summary>What to do about an answer.</summary>
internal enum Verdict
{
    Taken,

    /// <summary>Try again at once or after a wait.</summary>
    Retry,

    /// <summary>Everybody sends too much: try again, and let all senders wait.</summary>
    Throttled,

    /// <summary>Get another token, and try once more.</summary>
    RenewToken,

    /// <summary>No further try now.</summary>
    TryLater,

    Impossible,
}

/// <summary>
/// Which answers may be repeated: the status table of Microsoft's conversation-messages.md, which also says not to repeat any other.
/// A 500 is therefore not repeated, but what was to be said is not given up either: the server is at fault, not the message.
/// </summary>
internal static class StatusTable
{
    public static Verdict Judge(ConnectorAnswer answer) => answer.Status switch
    {
        0 => answer.Code switch
        {
            ConnectorCodes.UntrustedServiceUrl => Verdict.Impossible,
            ConnectorCodes.TokenUnavailable => Verdict.TryLater,
            _ => Verdict.Retry,
        },
        >= 200 and < 300 => Verdict.Taken,
        401 => Verdict.RenewToken,
        412 or 502 or 503 or 504 => Verdict.Retry,
        429 => Verdict.Throttled,
        >= 500 => Verdict.TryLater,
        _ => Verdict.Impossible,
    };
}
