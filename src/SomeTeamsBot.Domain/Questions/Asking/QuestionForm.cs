using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>The form: what is asked, whom it goes to and why, and that no case comes of it.</summary>
/// <param name="Matter">What is put to the supervisor.</param>
/// <param name="Values">What has been typed, or is known; masked.</param>
internal sealed record QuestionForm(SupervisorMatter Matter, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Whom it goes to as far as is known now; null while that is being found out.</summary>
    public Recipient? To { get; init; }

    /// <summary>Why a field was refused, by field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    /// <summary>What is to be said before all; null when nothing.</summary>
    public string? Remark { get; init; }

    private static Texts Words => QuestionTexts.Words;

    private bool IsTikTok => Matter == SupervisorMatter.TikTok;

    /// <summary>What the form begins with when the person wrote nothing.</summary>
    public static string Suggestion(SupervisorMatter matter, Language language) =>
        matter is SupervisorMatter.Talk or SupervisorMatter.Notice ? Words["Suggest" + matter, language] : "";

    public Page Draw(Language language) => QuestionWords.Frame(
        Words["Form" + Matter, language],
        [
            .. Remark is null ? Array.Empty<Block>() : [new Lead(Remark)],
            .. IsTikTok ? [new Remark(Words["DeviceRule", language])] : Array.Empty<Block>(),
            .. Fields(language),
            new Subheading(Words["GoesTo", language]),
            To is { } to ? new Facts([new Fact(to.Name, QuestionWords.Basis(to.Basis, language))]) : new Paragraph(Words["GoesToUnknown", language]),
            new ChoiceField(QuestionFields.Recipient, Words["WrongPerson", language], [new Selection(QuestionFields.NotMine, NotMine(language))])
            {
                Several = true,
                Value = Values.GetValueOrDefault(QuestionFields.Recipient),
            },
            new Remark(Words["Sees", language]),
            new Lead(Words["NoCase", language]),
        ],
        [
            new Choice(Words["Send", language], SendQuestion.Write(Matter)) { IsPrimary = true, SendsInputs = true },
            new Choice(Words["DoNotSend", language], new Press(SendQuestion.Cancel)),
        ],
        language);

    /// <summary>What the form becomes when it is not sent.</summary>
    public static Page Cancelled(Language language) => QuestionWords.Frame(Words["FormQuestion", language], [new Lead(Words["Cancelled", language])], [], language);

    /// <summary>What is wrong, by field; empty when nothing is.</summary>
    public IReadOnlyDictionary<string, string> Check(Language language)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in IsTikTok ? new[] { QuestionFields.Account, QuestionFields.Work } : [QuestionFields.Text])
        {
            if (Value(field).Length == 0)
                errors[field] = Words["NeedField", language];
        }

        foreach (var (field, value) in Values.Where(v => v.Value.Length > QuestionFields.LongestOf(v.Key)))
            errors[field] = Words.Format("TooLong", language, QuestionFields.LongestOf(field));
        if (!IsTikTok)
            return errors;
        if (ChosenDevice is not { } device)
            errors[QuestionFields.Device] = Words["NeedDevice", language];
        else if (device == Device.Municipal)
            errors[QuestionFields.Device] = Words["BadDevice", language];
        return errors;
    }

    /// <summary>The question of a form that was checked.</summary>
    public Question Make(Person asker, QuestionPolicy policy, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Matter = Matter,
        AskerKey = asker.Key,
        AskerName = asker.Name ?? asker.Key,
        Text = Value(QuestionFields.Text),
        Use = IsTikTok ? new TikTokUse(Value(QuestionFields.Account), Value(QuestionFields.Work), ChosenDevice ?? Device.Unknown) : null,
        SupervisorIsWrong = Value(QuestionFields.Recipient) == QuestionFields.NotMine,
        State = QuestionState.Sent,
        Asked = now,
        Policy = policy,
        Due = now,
    };

    private Device? ChosenDevice =>
        Enum.GetValues<Device>().Where(d => d.ToString() == Value(QuestionFields.Device)).Select(d => (Device?)d).FirstOrDefault();

    private IEnumerable<Block> Fields(Language language)
    {
        if (IsTikTok)
        {
            yield return Text(QuestionFields.Account, "Account", QuestionFields.LongestLine, language) with { Required = true };
            yield return Text(QuestionFields.Work, "Work", QuestionFields.LongestLine, language) with { Required = true };
            yield return new ChoiceField(
                QuestionFields.Device, Words["Device", language], [.. Enum.GetNames<Device>().Select(d => new Selection(d, Words["Device" + d, language]))])
            {
                Required = true,
                Value = Values.GetValueOrDefault(QuestionFields.Device),
                Error = Errors.GetValueOrDefault(QuestionFields.Device),
            };
        }

        yield return Text(QuestionFields.Text, "Ask" + Matter, QuestionFields.LongestText, language) with
        {
            Multiline = true,
            Required = !IsTikTok,
            Placeholder = Words["AskHint", language],
        };
    }

    private string NotMine(Language language) => To is { Basis: Basis.OwnSupervisor } own
        ? Words.Format("NotMine", language, own.Name)
        : Words["NotMineUnknown", language];

    private string Value(string field) => Values.GetValueOrDefault(field) ?? "";

    private TextField Text(string id, string label, int length, Language language) =>
        new(id, Words[label, language]) { MaxLength = length, Value = Values.GetValueOrDefault(id), Error = Errors.GetValueOrDefault(id) };
}
