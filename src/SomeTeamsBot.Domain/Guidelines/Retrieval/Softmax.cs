namespace SomeTeamsBot.Domain.Guidelines;

internal static class Softmax
{
    /// <summary>Turns scores into shares that sum to 1.</summary>
    public static void InPlace(Span<float> scores)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
            highest = MathF.Max(highest, score);
        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - highest);
            sum += score;
        }

        foreach (ref var score in scores)
            score /= sum;
    }
}
