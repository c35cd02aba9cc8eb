using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>Where a matter is, when the words tell it beyond doubt: the form then has it chosen, and the person can choose anew.</summary>
internal static class NamedPlace
{
    private static readonly PatternList MailOrPhone = new(
        "sahkoposti*|meili|meilil*|meilit*|maililla|mailissa|puhelimes*|puhelimitse|puhelul*|puhelus*|puhelun|soittaa|soitti|soitteli|soittelee|tekstiviest*|tekstari*",
        "mejl*|mail|mejlen|epost|eposten|telefon*|sms|ringer|ringde", "email|emails|phone|phoned|text message*");

    /// <summary>The id of the choice on the form; null when the words name no place, or several.</summary>
    public static string? In(ChannelRegister register, string text)
    {
        var own = ChannelQuestions.OwnChannelsIn(register, text);
        var isMail = MailOrPhone.AnyIn(EmergencyWords.Words(text));
        return (own, isMail) switch
        {
            ([var only], false) => only.Id,
            ([], true) => ReportFields.MailOrPhone,
            _ => null,
        };
    }
}
