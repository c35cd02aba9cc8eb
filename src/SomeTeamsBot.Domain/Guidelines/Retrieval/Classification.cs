namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>What a question is about.</summary>
/// <param name="Best">The best topics with their shares, at most three; empty when nothing in the question is known.</param>
/// <param name="MatterShare">The share of all uncovered matters together.</param>
internal sealed record Classification(IReadOnlyList<Match> Best, double MatterShare)
{
    public static readonly Classification Nothing = new([], 0);
}
