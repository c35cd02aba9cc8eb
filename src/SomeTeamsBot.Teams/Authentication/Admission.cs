using System.Collections.Frozen;

namespace SomeTeamsBot.Teams.Authentication;

/// <summary>What the bot says to a request before its body is read.</summary>
/// <param name="Caller">Who called; null with a refusal, and when nobody needs to show a token.</param>
/// <param name="Refusal">Why not; null when the body may be read.</param>
internal sealed record Admission(Caller? Caller, Refusal? Refusal)
{
    /// <summary>Without a token, in the unauthenticated mode.</summary>
    public static readonly Admission Unauthenticated = new(null, null);

    public static Admission Granted(Caller caller) => new(caller, null);

    public static Admission Refused(Refusal refusal) => new(null, refusal);
}

/// <summary>The channel service, as a valid token shows it.</summary>
/// <param name="ServiceUrl">The claim "serviceurl"; null when the token has none.</param>
/// <param name="Endorsements">The channels that the token's key may sign for.</param>
internal sealed record Caller(string? ServiceUrl, FrozenSet<string> Endorsements);

/// <summary>A request that goes no further.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Reason">For the log; holds nothing that the sender wrote.</param>
/// <param name="RetryAfter">When it makes sense to try again.</param>
internal sealed record Refusal(int Status, string Reason, TimeSpan? RetryAfter = null);
