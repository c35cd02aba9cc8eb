namespace SomeTeamsBot.Sandbox.Town;

/// <summary>A call that the Graph stand-in got, and what it answered.</summary>
public sealed record GraphStandInCall
{
    /// <summary>1 for the first call.</summary>
    public required long Number { get; init; }

    public required string Method { get; init; }

    /// <summary>The path after the version, unescaped ("/users/7a11…/manager").</summary>
    public required string Path { get; init; }

    /// <summary>The query, unescaped, with its question mark; empty for none.</summary>
    public required string Query { get; init; }

    public string? Authorization { get; init; }

    public string? ConsistencyLevel { get; init; }

    /// <summary>The body as text; null when there was none.</summary>
    public string? Body { get; init; }

    /// <summary>The answer; 0 for none (the call was left hanging, or the connection was cut).</summary>
    public required int Status { get; init; }
}

/// <summary>A mail that the stand-in took.</summary>
/// <param name="From">The mailbox.</param>
/// <param name="To">The addresses, joined with a comma.</param>
/// <param name="Subject">The subject.</param>
/// <param name="ContentType">"text" or "html".</param>
/// <param name="Text">What it says.</param>
public sealed record GraphStandInMail(string From, string To, string Subject, string ContentType, string Text);
