namespace SomeTeamsBot.Sandbox;

/// <summary>How a call goes wrong.</summary>
public sealed record StandInFault
{
    private StandInFault()
    {
    }

    /// <summary>The status; 0 for no answer.</summary>
    public int Status { get; private init; }

    public string? Body { get; internal init; }

    /// <summary>The value of the Retry-After header, in either of its forms.</summary>
    public string? RetryAfter { get; private init; }

    /// <summary>Whether the connection is cut instead of left open.</summary>
    public bool IsCut { get; private init; }

    /// <summary>The call is never answered.</summary>
    public static StandInFault Hang { get; } = new();

    /// <summary>The connection is cut without an answer.</summary>
    public static StandInFault Cut { get; } = new() { IsCut = true };

    /// <summary>403 as Teams answers to who writes to somebody who blocked or removed the app.</summary>
    public static StandInFault MessageWritesBlocked { get; } = new()
    {
        Status = 403,
        Body = """{"errorCode":209,"message":"{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is blocked from message writes.\"\r\n}"}""",
    };

    /// <summary>An error with a code.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The code, of letters and digits; null for an empty body.</param>
    /// <param name="retryAfter">How long to wait, in whole seconds.</param>
    public static StandInFault Answer(int status, string? code = null, TimeSpan? retryAfter = null) => new()
    {
        Status = status,
        Body = code is null ? null : $$$"""{"error":{"code":"{{{code}}}","message":"{{{code}}}"}}""",
        RetryAfter = retryAfter is { } wait ? FormattableString.Invariant($"{Math.Ceiling(wait.TotalSeconds)}") : null,
    };

    /// <summary>An error that says until when to wait.</summary>
    public static StandInFault AnswerUntil(int status, DateTimeOffset until) => new()
    {
        Status = status,
        RetryAfter = until.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
    };
}
