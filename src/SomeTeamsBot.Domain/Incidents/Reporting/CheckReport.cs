using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Looks at a filled report form: everything that is wrong at once, each beside its field.</summary>
public static class CheckReport
{
    /// <summary>What is wrong, by field; empty when nothing is.</summary>
    /// <param name="values">The fields, masked.</param>
    /// <param name="isSituationKnown">Whether the kind of matter was known before the form.</param>
    /// <param name="needsWords">Whether nothing else tells what happened.</param>
    /// <param name="language">The language of the words.</param>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string> values, bool isSituationKnown, bool needsWords, Language language)
    {
        var words = IncidentTexts.Words;
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!isSituationKnown && values.GetValueOrDefault(ReportFields.Situation) is null or "")
            errors[ReportFields.Situation] = words["FormNeedSituation", language];
        if (needsWords && Length(values, ReportFields.Words) < ReportFields.ShortestWords)
            errors[ReportFields.Words] = words.Format("FormNeedWords", language, ReportFields.ShortestWords);
        var evidence = values.GetValueOrDefault(ReportFields.Evidence);
        if (evidence is not (ReportFields.EvidenceKept or ReportFields.EvidenceNow or ReportFields.EvidenceNone))
            errors[ReportFields.Evidence] = words["FormNeedEvidence", language];
        if (evidence == ReportFields.EvidenceNone && Length(values, ReportFields.EvidenceWhy) == 0)
            errors[ReportFields.EvidenceWhy] = words["FormNeedWhy", language];
        foreach (var (field, longest) in new[]
                 {
                     (ReportFields.Words, ReportFields.LongestWords), (ReportFields.Address, ReportFields.LongestLine),
                     (ReportFields.EvidenceWhy, ReportFields.LongestLine), (ReportFields.Witness, ReportFields.LongestLine),
                 }.Where(l => Length(values, l.Item1) > l.Item2))
            errors[field] = words.Format("FormTooLong", language, longest);
        return errors;
    }

    private static int Length(IReadOnlyDictionary<string, string> values, string field) => values.GetValueOrDefault(field)?.Trim().Length ?? 0;
}
