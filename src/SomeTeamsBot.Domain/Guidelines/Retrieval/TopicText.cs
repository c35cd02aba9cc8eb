namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>A text that belongs to a topic, as something to learn from.</summary>
/// <param name="Topic">The topic's number.</param>
/// <param name="Vector">The text.</param>
internal readonly record struct TopicText(int Topic, SparseVector Vector);
