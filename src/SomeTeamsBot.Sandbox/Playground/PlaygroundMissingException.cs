namespace SomeTeamsBot.Sandbox.Playground;

/// <summary>The local client could not be started; the message says what is missing and how to get it.</summary>
/// <param name="message">What a person at the console can do about it.</param>
/// <param name="innerException">What failed underneath.</param>
public sealed class PlaygroundMissingException(string message, Exception? innerException = null) : Exception(message, innerException);
