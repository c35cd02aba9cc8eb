namespace SomeTeamsBot.Content;

/// <summary>Something in a content file that keeps the bot from starting with it.</summary>
/// <param name="File">The file, relative to its content folder.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
public sealed record ContentProblem(string File, long Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>The content did not validate; the message lists every problem with file and line.</summary>
public sealed class InvalidContentException : Exception
{
    public InvalidContentException()
    {
    }

    public InvalidContentException(string message)
        : base(message)
    {
    }

    public InvalidContentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidContentException(IReadOnlyList<ContentProblem> problems)
        : this("The content is not valid:" + Environment.NewLine + string.Join(Environment.NewLine, problems)) =>
        Problems = problems;

    public IReadOnlyList<ContentProblem> Problems { get; } = [];
}
