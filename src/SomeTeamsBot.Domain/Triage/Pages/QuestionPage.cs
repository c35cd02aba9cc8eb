using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>A question with its answers as buttons, one under another.</summary>
internal static class QuestionPage
{
    private static Texts Words => TriageTexts.Words;

    public static Page Of(TriageTree tree, Handbook handbook, TriageQuestion question, Dialog dialog, Position at, Language language)
    {
        var mayBeSkipped = dialog.Sharpens && at.Question?.Id == question.Id;
        return TriageFrame.Of(
            question.Ask,
            [
                .. question.Help is { } help ? [new Lead(help)] : Array.Empty<Block>(),
                .. question.TakesText ? Told(dialog, language) : [],
                .. Answers(tree, question, at.Role).Select(a =>
                    new ChoiceRow([new Choice(a.Title, new AnswerTriage(dialog, question.Id, a.Id).Write())])),
                .. Basis(handbook, question, language),
            ],
            [
                .. mayBeSkipped
                    ? [new Choice(Words["Skip", language], new AnswerTriage(dialog, question.Id, TriageTree.Skip).Write())]
                    : Array.Empty<Choice>(),
                .. TriageFrame.Ways(dialog, language),
            ],
            language,
            isContent: true);
    }

    /// <summary>The answers that are offered; of the situations those first that the role meets most.</summary>
    private static IEnumerable<TriageAnswer> Answers(TriageTree tree, TriageQuestion question, Roles role)
    {
        if (question.Id != TriageTree.Which)
            return question.Answers;
        var first = tree.OfferedFirst.GetValueOrDefault(role) ?? [];
        return tree.Situations
            .OrderBy(s => first.Index().Where(f => f.Item == s.Id).Select(f => f.Index).DefaultIfEmpty(first.Count).First())
            .Select(s => new TriageAnswer { Id = s.Id, Title = s.Title });
    }

    private static IEnumerable<Block> Told(Dialog dialog, Language language)
    {
        yield return new TextField(TellTriage.TextField, Words["TellField", language]) { Multiline = true, MaxLength = TellTriage.MaxLength };
        yield return new ChoiceRow([new Choice(Words["Find", language], TellTriage.Write(dialog)) { SendsInputs = true, IsPrimary = true }]);
    }

    private static IEnumerable<Block> Basis(Handbook handbook, TriageQuestion question, Language language) => question.IsInference
        ? [new Remark(Words["QuestionInferred", language])]
        : TriageFrame.Sources(handbook, question.Sources, language);
}
