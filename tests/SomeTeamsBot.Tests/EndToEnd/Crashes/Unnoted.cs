namespace SomeTeamsBot.Tests.EndToEnd.Crashes;

/// <summary>A send of which the dead process had not noted that the connector took it.</summary>
/// <param name="PersonKey">To whom.</param>
/// <param name="What">The number of the case whose card it is, or the words of a line.</param>
internal readonly record struct Unnoted(string PersonKey, string What);
