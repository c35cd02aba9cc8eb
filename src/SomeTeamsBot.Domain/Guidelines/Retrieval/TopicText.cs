namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>A text that belongs to a topic, as something to learn from.</summary>
/// <param name="Topic">The topic's number.</param>
/// <param name="Vector">The text.</param>
/// <param name="Weight">How much it counts: a way to ask 1, a sentence of the answer less.</param>
internal readonly record struct TopicText(int Topic, SparseVector Vector, float Weight);
