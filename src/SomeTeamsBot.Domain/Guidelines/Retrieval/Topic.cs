namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>A passage or a matter as the classifier learns it.</summary>
/// <param name="Id">The passage's or the matter's id.</param>
/// <param name="Kind">Which of the two.</param>
/// <param name="Asks">How people ask it, the title included.</param>
/// <param name="Sentences">What it says.</param>
internal sealed record Topic(string Id, MatchKind Kind, IReadOnlyList<string> Asks, IReadOnlyList<string> Sentences);
