using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The first card: danger before all, and what is known already. A role that is not known, or not the only one, is asked on the same card.</summary>
internal static class BeginPage
{
    private static Texts Words => TriageTexts.Words;

    public static Page Of(TriageTree tree, TriageQuestion danger, Dialog dialog, Asker asker, bool takesReports)
    {
        var language = asker.Language;
        return TriageFrame.Of(
            Words["BeginTitle", language],
            [
                new Lead(language == Language.Finnish ? danger.Ask : Words["DangerAsk", language]),
                new Paragraph(language == Language.Finnish ? danger.Help ?? "" : Words["DangerHelp", language]),
                .. danger.Answers.Where(a => a.Id != TriageTree.NoDanger)
                    .Select(a => new ChoiceRow([new Choice(TitleOf(a, language), DangerNow.Write(language))])),
                .. Known(tree, dialog, asker),
            ],
            [
                new Choice(TitleOf(danger.Answer(TriageTree.NoDanger)!, language), new AnswerTriage(dialog, TriageTree.Danger, TriageTree.NoDanger).Write())
                {
                    IsPrimary = true,
                    SendsInputs = true,
                },
                .. takesReports ? [new Choice(Words["ReportDirect", language], ReportPress.Write(ReportPress.Open, null))] : Array.Empty<Choice>(),
                .. TriageFrame.Ways(dialog, language),
            ],
            language);
    }

    // Danger is the one question whose words exist in three languages: it must be understood.
    private static string TitleOf(TriageAnswer answer, Language language) => (language, answer.Id) switch
    {
        (Language.Finnish, _) => answer.Title,
        (_, TriageTree.NoDanger) => Words["DangerNo", language],
        (_, "kylla") => Words["DangerYes", language],
        _ => Words["DangerUnsure", language],
    };

    private static IEnumerable<Block> Known(TriageTree tree, Dialog dialog, Asker asker)
    {
        var answers = dialog.Answers;
        if (answers.TryGetValue(TriageTree.Which, out var id) && tree.Situation(id) is { } situation)
            yield return new Paragraph(Words.Format("BeginGuess", asker.Language, situation.Title));
        var role = tree.Questions[TriageTree.Role];
        if (answers.TryGetValue(TriageTree.Role, out var held) && role.Answer(held) is { } known)
        {
            yield return new Paragraph(Words.Format("BeginRole", asker.Language, known.Title));
            yield break;
        }

        var likely = role.Answers.FirstOrDefault(a => a.Role != Roles.None && asker.Profile.Roles.HasFlag(a.Role)) ?? role.Answers[0];
        yield return new ChoiceField(
            AnswerTriage.RoleField, Words["RoleField", asker.Language], [.. role.Answers.Select(a => new Selection(a.Id, a.Title))])
        {
            Value = likely.Id,
        };
    }
}
