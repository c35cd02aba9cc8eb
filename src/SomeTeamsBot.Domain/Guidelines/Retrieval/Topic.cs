namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>A passage or a matter as the classifier learns it.</summary>
/// <param name="Id">The passage's or the matter's id.</param>
/// <param name="Kind">Which of the two.</param>
/// <param name="Texts">How people ask it, its title, and what it says: not how people ask, but with the words of the thing.</param>
internal sealed record Topic(string Id, MatchKind Kind, IReadOnlyList<string> Texts);
