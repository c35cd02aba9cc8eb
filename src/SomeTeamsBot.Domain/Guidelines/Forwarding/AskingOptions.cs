namespace SomeTeamsBot.Domain.Guidelines.Forwarding;

/// <summary>How questions are sent on.</summary>
/// <param name="KeeperKey">The directory's object id of the guideline's keeper; null when nobody is named, and then nothing is offered to be sent.</param>
public sealed record AskingOptions(string? KeeperKey);
