namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Decides whether to answer, to let the person choose or to be silent.</summary>
/// <remarks>
/// The limits come from held-out ways to ask and from whole matters held out, where a share is a careful guess at the chance of being right.
/// Refused were 4 % of what the guideline answers, 85 % of what the matters know and 64 % of matters never seen.
/// </remarks>
internal static class JudgeMatches
{
    /// <summary>From here on the uncovered matters together speak against an answer, even when no single one leads.</summary>
    private const double TooMuchUncovered = 0.3;

    /// <summary>Below this the best is no better than chance among a dozen.</summary>
    private const double Least = 0.08;

    /// <summary>From here on the best needs no company.</summary>
    private const double Sure = 0.45;

    /// <summary>The share of the best's that makes another one about equally near.</summary>
    private const double Near = 0.6;

    public static Finding Of(Classification question)
    {
        var kind = question.Best switch
        {
            [] or [{ Kind: MatchKind.Matter }, ..] or [{ Score: < Least }, ..] => FindingKind.Silent,
            _ when question.MatterShare > TooMuchUncovered => FindingKind.Silent,
            [{ Score: < Sure } first, { Kind: MatchKind.Passage } second, ..] when second.Score >= first.Score * Near => FindingKind.Choices,
            _ => FindingKind.Answer,
        };
        return new Finding(kind, question.Best);
    }
}
