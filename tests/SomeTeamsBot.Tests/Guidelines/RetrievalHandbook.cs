using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Tests.Guidelines;

/// <summary>A small handbook for retrieval, whose every word is known.</summary>
internal static class RetrievalHandbook
{
    private static readonly Lazy<GuidelineIndex> SmallOnce = new(() => GuidelineIndex.Build(Small()));

    public static GuidelineIndex SmallIndex => SmallOnce.Value;

    public static readonly Lexicon Lexicon = new(
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["esihenkilö"] = ["esihenk*", "pomo*", "chef*", "boss*"],
            ["luottamushenkilö"] = ["valtuutet*", "lautakun*", "councillor*"],
            ["salasana"] = ["salasan*", "passu*", "lösenord*", "password*"],
            ["huijaus"] = ["huija*", "petku*", "bluff*", "scam*"],
            ["pyytää anteeksi"] = ["anteek*", "pahoit* miel*", "say sorry"],
            ["käytös"] = ["ystävälli*", "kiltti*", "kilti*"],
            ["ruoka"] = ["ruoka*", "lounas*", "lunch*"],
        },
        new Dictionary<string, string> { ["mä"] = "minä", ["mun"] = "minun", ["passu"] = "salasana" });

    public static Handbook Small() => new()
    {
        Guideline = new Guideline("ohje", "Ohje", "1", "2024", new Dictionary<string, string>()),
        Groups = [],
        Boards = [],
        Passages = new[]
        {
            Passage("salasanat", "Eri salasana joka palvelussa", "Voinko käyttää samaa salasanaa?", "Millainen salasana on hyvä?", "sama salasana"),
            Passage("huijaukset", "Epäiletkö huijausta?", "Minua taidettiin huijata, mitä teen?", "Mitä teen huijausviestille?", "huijaus"),
            Passage("pomot", "Pomon ystävällisyys", "Miten pomo kirjoittaa somessa?", "Pitääkö pomon olla ystävällinen?", "kiltti pomo"),
            Passage("valtuutetut", "Valtuutetun ystävällisyys", "Miten valtuutettu kirjoittaa somessa?", "Pitääkö valtuutetun olla ystävällinen?", "kiltti valtuutettu"),
        }.ToDictionary(p => p.Id),
        Matters = new[]
        {
            new Matter("ruoka", "Kouluruoka", "", "contact", [], ["Mitä tänään on ruokana?", "Mikä on lounaan hinta?", "ruokalista"]),
        }.ToDictionary(m => m.Id),
        Replies = new Dictionary<string, ReadyReply>(),
        Contacts = new Dictionary<string, Contact>(),
        VerifyContacts = new Dictionary<Roles, string>(),
        Numbers = new EmergencyNumbers(new HelpLine("", null, null), new HelpLine("", null, null), new HelpLine("", null, null)),
        Register = new ChannelRegister("", [], []),
        Lexicon = Lexicon,
    };

    private static Passage Passage(string id, string title, params string[] asks) =>
        new() { Id = id, Sources = [id], Title = title, Advice = new Advice("", []), Asks = asks };
}
