using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The card that comes before everything else: 112 first, then what to do, and that nobody has been told.</summary>
public static class EmergencyCard
{
    /// <param name="signal">What was heard.</param>
    /// <param name="numbers">The help lines from the contacts; null when the content cannot be read.</param>
    /// <param name="isPrivate">False in a group or channel: then the card is general, quotes nothing and offers the personal chat.</param>
    public static Page Of(EmergencySignal signal, EmergencyNumbers? numbers, bool isPrivate)
    {
        var (language, text) = (signal.Language, EmergencyTexts.All);
        var (title, lead, steps, told) = isPrivate
            ? (text["Title", language], text[Lead(signal.Voice), language], Steps(signal.Voice), signal.IsPressed ? "ToldPressed" : "Told")
            : (text["ChannelTitle", language], text["ChannelLead", language], ["Channel1", "Channel2"], "ToldChannel");
        return new Page(
            title,
            [
                new Lead(lead),
                new Lines([.. steps.Select(s => text[s, language])], Numbered: true),
                .. Numbers(signal.Voice, numbers, isPrivate, language),
                new Paragraph(text[told, language]),
                new Remark(text["Basis", language]),
            ],
            [])
        {
            Tone = Tone.Emergency,
            Kicker = text["Kicker", language],
            Language = language,
        };
    }

    private static string Lead(Voice voice) => voice switch
    {
        Voice.Other => "OtherLead",
        Voice.SelfHarm => "SelfLead",
        _ => "MeLead",
    };

    private static string[] Steps(Voice voice) => voice switch
    {
        Voice.Other => ["Other1", "Other2", "Other3", "Other4"],
        Voice.SelfHarm => ["Self1", "Self2", "Self3"],
        _ => ["Me1", "Me2", "Me3", "Me4"],
    };

    private static IEnumerable<Block> Numbers(Voice voice, EmergencyNumbers? numbers, bool isPrivate, Language language)
    {
        if (numbers is null)
            yield break;
        HelpLine[] lines = !isPrivate ? [numbers.Crisis]
            : voice == Voice.Me ? [numbers.Victim, numbers.Crisis]
            : [numbers.Crisis, numbers.Social];
        // A line without a number helps nobody, except that the emergency centre alerts the social emergency service too (112.fi).
        List<Fact> facts =
        [
            .. from line in lines
               let number = Number(line) ?? (line == numbers.Social ? EmergencyTexts.All["SocialBy112", language] : null)
               where number is not null
               select new Fact(line.Name, number),
        ];
        if (facts.Count > 0)
            yield return new Facts(facts);
    }

    private static string? Number(HelpLine line) => line is { Phone: { } phone, Hours: { } hours } ? $"{phone} ({hours})" : line.Phone;
}
