namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Decides from the best matches whether to answer, to let the person choose or to be silent.</summary>
internal static class JudgeMatches
{
    private const double Sure = 0.5;
    private const double Near = 0.6;
    private const double Least = 0.12;

    public static Finding Of(IReadOnlyList<Match> best)
    {
        var kind = best switch
        {
            [] or [{ Kind: MatchKind.Matter }, ..] or [{ Score: < Least }, ..] => FindingKind.Silent,
            [{ Score: < Sure } first, { Kind: MatchKind.Passage } second, ..] when second.Score >= first.Score * Near => FindingKind.Choices,
            _ => FindingKind.Answer,
        };
        return new Finding(kind, best);
    }
}
