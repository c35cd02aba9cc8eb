using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>"Omat ilmoitukset" and "käsiteltäväni": a person's own cases, each a press away.</summary>
/// <param name="cases">The cases.</param>
/// <param name="time">The clock.</param>
public sealed class ListCases(ICases cases, TimeProvider time)
{
    private const int Most = 10;

    private static Texts Words => IncidentTexts.Words;

    /// <summary>What the person reported.</summary>
    public async Task<Page> Mine(Asker asker, CancellationToken cancellationToken) => Draw(
        "MyReports", await cases.OfReporter(asker.Person.Key, Most, cancellationToken).ConfigureAwait(false), asker.Language);

    /// <summary>What the person has to handle.</summary>
    public async Task<Page> ToHandle(Asker asker, CancellationToken cancellationToken) => Draw(
        "MyCases", await cases.OfHolder(asker.Person.Key, alsoInformed: false, Most, cancellationToken).ConfigureAwait(false), asker.Language);

    private Page Draw(string name, IReadOnlyList<CaseFile> files, Language language) => CaseWords.Frame(
        Words[name + "Title", language],
        Tone.Neutral,
        files.Count == 0 ? [new Lead(Words[name + "None", language])] : [.. files.SelectMany(f => Row(f, language))],
        [],
        language);

    // No situation and no name: a list may stand on a screen that others see.
    private IEnumerable<Block> Row(CaseFile file, Language language)
    {
        var now = time.GetUtcNow();
        yield return new Paragraph(Words.Format("ListLine", language, file.Number, CaseWords.Urgency(file, language), CaseWords.State(file, language)));
        if (file.IsOpen && file.Next is { } next)
            yield return new Remark(Words.Format("ListNext", language, CaseWords.Clock(next.Due, now, language)));
        yield return new ChoiceRow([new Choice($"{Words["Show", language]} {file.Number}", CasePress.Write(CaseVerbs.Show, file))]);
    }
}
