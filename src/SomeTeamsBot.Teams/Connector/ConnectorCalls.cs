using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>
/// Makes a call: waits for its turn, tries, and repeats what may be repeated. Sending is at least once: after a timeout or a broken
/// connection the connector may have taken a POST, and repeating it may say the same thing twice. In a bot for incidents a message said
/// twice is the smaller evil than one never said.
/// </summary>
internal sealed partial class ConnectorCalls(ConnectorWire wire, BotToken token, Pacer pacer, TimeProvider time, ILogger<ConnectorCalls> logger)
{
    /// <summary>A wrong Retry-After must not silence the bot for a day; after this long one more try is made.</summary>
    public static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(10);

    /// <summary>Makes the call.</summary>
    /// <returns>What it came to, and the answer's body.</returns>
    public async Task<CallResult> Make(ConnectorCall call, RetryPolicy policy, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var tokenRenewed = false;
        for (var failed = 0; ;)
        {
            var isMyTurn = await pacer.Pass(call.Lane, policy.Total - time.GetElapsedTime(started), cancellationToken);
            var left = policy.Total - time.GetElapsedTime(started);
            if (!isMyTurn || left <= TimeSpan.Zero)
            {
                LogPaced(call.Method, Label(call));
                return new(SendOutcome.TryLater, ConnectorCodes.Paced);
            }

            var answer = await wire.Try(call, left < policy.PerTry ? left : policy.PerTry, cancellationToken);
            var verdict = StatusTable.Judge(answer);
            if (verdict is Verdict.Taken) return new(SendOutcome.Taken, Body: answer.Body);

            if (verdict is Verdict.RenewToken && !tokenRenewed && answer.Token is { } refused && token.Refuse(refused))
            {
                tokenRenewed = true;
                LogTokenRefused(call.Method, Label(call), answer.Code, answer.Correlation);
                continue;
            }

            if (verdict is not (Verdict.Retry or Verdict.Throttled)) return GiveUp(call, answer, verdict);

            failed++;
            var wait = answer.RetryAfter ?? policy.Backoff(failed, Random.Shared.NextDouble());
            if (wait > LongestBackoff) wait = LongestBackoff;
            if (verdict is Verdict.Throttled) pacer.BackOff(wait);
            if (failed >= policy.Tries || wait >= policy.Total - time.GetElapsedTime(started)) return GiveUp(call, answer, verdict);

            LogRetry(call.Method, Label(call), failed, answer.Status, answer.Code, wait, answer.Correlation);

            // After a 429 the pacer holds this call back together with all the others.
            if (verdict is Verdict.Retry) await Task.Delay(wait, time, cancellationToken);
        }
    }

    private CallResult GiveUp(ConnectorCall call, ConnectorAnswer answer, Verdict verdict)
    {
        LogGivenUp(call.Method, Label(call), answer.Status, answer.Code, answer.Correlation);
        return new(verdict is Verdict.Impossible ? SendOutcome.Impossible : SendOutcome.TryLater, answer.Code);
    }

    // A personal chat's id stands for a person; its hash is enough to find the lines that belong together.
    private static string Label(ConnectorCall call) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(call.Lane.Conversation)).AsSpan(0, 6));

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} to {Conversation} waits no longer for its turn")]
    private partial void LogPaced(HttpMethod method, string conversation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} to {Conversation}: try {Failed} got {Status} {Code}, next in {Wait}; MS-CV {Correlation}")]
    private partial void LogRetry(HttpMethod method, string conversation, int failed, int status, string? code, TimeSpan wait, string? correlation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} to {Conversation}: the token was refused ({Code}), getting another; MS-CV {Correlation}")]
    private partial void LogTokenRefused(HttpMethod method, string conversation, string? code, string? correlation);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} to {Conversation} failed with {Status} {Code}; MS-CV {Correlation}")]
    private partial void LogGivenUp(HttpMethod method, string conversation, int status, string? code, string? correlation);
}

/// <summary>What a call came to.</summary>
/// <param name="Outcome">The kind.</param>
/// <param name="Code">The error code; null on success.</param>
/// <param name="Body">The answer's body on success; may be empty.</param>
internal sealed record CallResult(SendOutcome Outcome, string? Code = null, ReadOnlyMemory<byte> Body = default);
