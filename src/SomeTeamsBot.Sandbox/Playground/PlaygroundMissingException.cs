namespace SomeTeamsBot.Sandbox.Playground;

/// <summary>The local client could not be started; the message says what is missing and how to get it.</summary>
public sealed class PlaygroundMissingException : Exception
{
    public PlaygroundMissingException()
    {
    }

    public PlaygroundMissingException(string message)
        : base(message)
    {
    }

    public PlaygroundMissingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
