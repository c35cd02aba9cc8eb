using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>"Sijainen": a supervisor names who has their cases in a time. It holds before any other deputy, also when no mailbox says that they are away.</summary>
/// <param name="absences">Keeps it.</param>
/// <param name="directory">Knows the deputy by their address.</param>
/// <param name="settings">Whether cases are taken at all.</param>
/// <param name="time">The clock.</param>
public sealed class NameDeputy(IAbsences absences, IDirectory directory, IncidentSettings settings, TimeProvider time)
{
    /// <summary>Saves what the form holds.</summary>
    public const string Save = "absence.save";

    /// <summary>Ends it.</summary>
    public const string End = "absence.end";

    internal const string DeputyField = "deputy";
    internal const string FromField = "from";
    internal const string ToField = "to";

    /// <summary>Longer than any leave that should hand cases to somebody without a word.</summary>
    private const int MostDays = 400;

    private static Texts Words => IncidentTexts.Words;

    private DateOnly Today => HelsinkiTime.DayOf(time.GetUtcNow());

    /// <summary>The form, with what holds now.</summary>
    public async Task<Reply> Begin(Asker asker, CancellationToken cancellationToken)
    {
        if (!settings.IsOn)
            return Reply.Of(new Plain(Words["NotOn", asker.Language]));
        var now = await absences.Find(asker.Person.Key, cancellationToken).ConfigureAwait(false);
        return Reply.Of(now is { DeputyKey: { } deputy } && now.To >= Today
            ? Holds(now, await NameOf(deputy, cancellationToken).ConfigureAwait(false), asker.Language)
            : Form(Typed.Nothing, asker.Language));
    }

    /// <summary>Answers a press; null when it is none of these.</summary>
    public async Task<Reply?> Handle(Pressed pressed, Asker asker, CancellationToken cancellationToken)
    {
        switch (pressed.Press.Verb)
        {
            case End:
                await Stop(asker.Person.Key, cancellationToken).ConfigureAwait(false);
                return new Reply { Replacement = Page([new Lead(Words["DeputyEnded", asker.Language])], [], asker.Language), Settles = true };
            case Save:
                return await Keep(pressed.Inputs, asker, cancellationToken).ConfigureAwait(false);
            default:
                return null;
        }
    }

    /// <summary>Who is back before time is told what came all the same.</summary>
    private async Task Stop(string personKey, CancellationToken cancellationToken)
    {
        if (await absences.Find(personKey, cancellationToken).ConfigureAwait(false) is not { DeputyKey: not null } absence)
            return;
        if (absence.From > Today)
            await absences.Delete(personKey, cancellationToken).ConfigureAwait(false);
        else if (absence.To >= Today)
            await absences.Keep(absence with { To = Today.AddDays(-1) }, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Reply> Keep(IReadOnlyDictionary<string, string> inputs, Asker asker, CancellationToken cancellationToken)
    {
        var typed = new Typed(inputs);
        if (ReadDays.Of(typed[FromField], Today) is not { } from)
            return Refused(typed, FromField, "DeputyBadDay", asker.Language);
        if (ReadDays.Of(typed[ToField], from) is not { } to || to < from || to < Today || to > from.AddDays(MostDays))
            return Refused(typed, ToField, "DeputyBadEnd", asker.Language);
        try
        {
            var address = (typed[DeputyField] ?? "").Trim();
            var deputy = address.Length == 0 ? null : await directory.Find(address, cancellationToken).ConfigureAwait(false);
            if (deputy is null || !PeopleKnown.CanTake(deputy) || deputy.Key == asker.Person.Key)
                return Refused(typed, DeputyField, "DeputyUnknown", asker.Language);
            var absence = new Absence(asker.Person.Key, deputy.Key, from, to);
            await absences.Keep(absence, cancellationToken).ConfigureAwait(false);
            return new Reply { Replacement = Holds(absence, deputy.Name, asker.Language), Settles = true };
        }
        catch (Exception lost) when (lost is not OperationCanceledException)
        {
            return Refused(typed, DeputyField, "Lost", asker.Language) with { Mishap = lost };
        }
    }

    private async Task<string> NameOf(string key, CancellationToken cancellationToken)
    {
        try
        {
            return (await directory.Find(key, cancellationToken).ConfigureAwait(false))?.Name ?? key;
        }
        catch (DirectoryUnavailableException)
        {
            return key;
        }
    }

    private static Reply Refused(Typed typed, string field, string error, Language language) =>
        new() { Replacement = Form(typed with { BadField = field, Error = Words[error, language] }, language) };

    private static Page Holds(Absence absence, string name, Language language) => Page(
        [new Lead(Words.Format("DeputyHolds", language, name, Day(absence.From, language), Day(absence.To, language))), new Paragraph(Words["DeputyHelp", language])],
        [new Choice(Words["DeputyEnd", language], new Press(End))],
        language);

    private static Page Form(Typed typed, Language language) => Page(
        [
            new Paragraph(Words["DeputyHelp", language]),
            Field(DeputyField, "DeputyField", typed, language),
            Field(FromField, "DeputyFrom", typed, language),
            Field(ToField, "DeputyTo", typed, language),
        ],
        [new Choice(Words["Save", language], new Press(Save)) { IsPrimary = true, SendsInputs = true }],
        language);

    private static TextField Field(string id, string label, Typed typed, Language language) =>
        new(id, Words[label, language]) { Required = true, MaxLength = 200, Value = typed[id], Error = typed.ErrorOf(id) };

    private static Page Page(IReadOnlyList<Block> blocks, IReadOnlyList<Choice> choices, Language language) =>
        CaseWords.Frame(Words["DeputyTitle", language], Tone.Neutral, blocks, choices, language);

    private static string Day(DateOnly day, Language language) => day.ToString("d", Texts.CultureOf(language));
}
