namespace SomeTeamsBot.Teams.Connector;

/// <summary>One call of a route, ready to be made any number of times.</summary>
/// <param name="Method">The verb.</param>
/// <param name="ServiceUrl">Where; untrusted until it is compared with the allowed hosts.</param>
/// <param name="Path">The route under it, escaped, beginning with a slash.</param>
/// <param name="Lane">What the rate limits count it under.</param>
/// <param name="Body">JSON; null for none.</param>
internal sealed record ConnectorCall(HttpMethod Method, string ServiceUrl, string Path, PaceLane Lane, byte[]? Body = null);

/// <summary>What came back from one try.</summary>
/// <param name="Status">The HTTP status; 0 when there was no answer.</param>
/// <param name="Code">The error code, or one of <see cref="ConnectorCodes"/> when there was no answer; null on success.</param>
/// <param name="Body">The body; may be empty on success too.</param>
/// <param name="RetryAfter">How long the connector asked to wait.</param>
/// <param name="Correlation">The MS-CV header, by which Microsoft finds the call.</param>
/// <param name="Token">The token that was sent; null when none was.</param>
internal sealed record ConnectorAnswer(
    int Status,
    string? Code = null,
    ReadOnlyMemory<byte> Body = default,
    TimeSpan? RetryAfter = null,
    string? Correlation = null,
    string? Token = null)
{
    // A record prints all it has; a token must not get into a log that way.
    public override string ToString() => $"{Status} {Code}";
}
