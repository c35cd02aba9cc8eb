using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Tests.Fixtures;

/// <summary>A small handbook of an invented town, for tests that need one but not the shipped content.</summary>
public sealed class HandbookBuilder
{
    private readonly List<Passage> passages = [];
    private readonly List<Matter> matters = [];
    private readonly List<ReadyReply> replies = [];
    private readonly List<Channel> channels = [];

    private readonly Dictionary<string, string> sections = new()
    {
        ["kanavat/yleista"] = "Kunnan kanavat › johdanto",
        ["kanavat/facebook"] = "Kunnan kanavat › Facebook",
        ["kanavat/instagram"] = "Kunnan kanavat › Instagram",
        ["kanavat/tiktok"] = "Kunnan kanavat › TikTok",
        ["kanavat/discord"] = "Kunnan kanavat › Discord",
    };

    public static IReadOnlyList<Platform> Platforms { get; } =
    [
        new("facebook", "Facebook", "kanavat/facebook", ["facebook", "fb", "face"]),
        new("instagram", "Instagram", "kanavat/instagram", ["instagram", "insta", "ig"]),
        new("mailchimp", "Mail Chimp", null, ["mailchimp", "uutiskirje"]),
        new("discord", "Discord", "kanavat/discord", ["discord"]),
        new("tiktok", "TikTok", "kanavat/tiktok", ["tiktok", "tikkari"]),
        new("youtube", "YouTube", null, ["youtube", "tube"]),
        new("x", "X", null, ["x", "twitter"]),
    ];

    public static Channel Row(string id, string platform, string name, string area, params string[] names) =>
        new(id, platform, name, area, names, null, [], null, null);

    public static Passage Item(string key, string title, string brief, params string[] todo) => new()
    {
        Id = key,
        Sources = [key.Split('+')[0]],
        Title = title,
        Advice = new Advice(brief, todo),
        Asks = [title],
    };

    /// <summary>A town with boards, roles that differ, a silent matter, replies and channels.</summary>
    public static HandbookBuilder Town() => new HandbookBuilder()
        .With(Item("huoneentaulu-some/4", "Kuva työkaverista", "Kysy lupa ennen julkaisua.", "Kysy lupa.", "Julkaise vasta sitten.") with
        {
            Asks = ["saanko julkaista kuvan työkaverista"],
            Related = ["huoneentaulu-some/5", "huoneentaulu-some/4", "toimintaohje/tyontekija"],
            Note = "Ohje ei kerro alaikäisistä.",
        })
        .With(Item("huoneentaulu-some/5", "Virheen korjaaminen", "Korjaa virhe heti.") with { Asks = ["mitä teen jos julkaisin virheen"] })
        .With(Item("huoneentaulu-some/5+virhe", "Virhe on jo levinnyt", "Kerro viestinnälle."))
        .With(Item("toimintaohje/tyontekija", "Häirintä kommenteissa", "Ota yhteys esihenkilöösi.", "Tallenna todiste.") with
        {
            Asks = ["mitä teen kun kommenteissa haukutaan"],
            Verify = true,
            Replies = ["VP-1", "VP-2"],
            ByRole = new Dictionary<Roles, Advice>
            {
                [Roles.Supervisor] = new("Ota yhteys omaan esihenkilöösi.", ["Tue alaistasi."]),
                [Roles.ElectedOfficial] = new("Ota yhteys luottamusjohtoon.", []),
            },
        })
        .With(Item("kanavat/facebook", "Facebook-sivut", "Luettelo Facebook-sivuista.") with { Asks = ["missä facebookissa kunta on mukana"] })
        .With(Item("kanavat/yleista", "Kunnan kanavat", "Kunta käyttää Facebookia ja Instagramia."))
        .With(new Matter("loma", "Lomat", "Someohje ei kerro lomista.", "henkilosto", ["huoneentaulu-some/5"], ["milloin saan pitää lomaa", "miten haen lomaa", "paljonko lomaa minulla on"]))
        .With(new ReadyReply("VP-1", "Asiaa selvitetään", "Kun et vielä tiedä.", Severity.Any, ["toimintaohje/tyontekija"], "Selvitämme asiaa.", null))
        .With(new ReadyReply("VP-2", "Pyyntö asiallisuudesta", "Kun kommentti on töykeä.", Severity.Mild, ["toimintaohje/tyontekija"], "Pidetään puhe asiallisena.", null))
        .With(new ReadyReply("VP-4", "Vakava asia", "Kun uhataan.", Severity.Serious, ["toimintaohje/tyontekija"], "Asia on ilmoitettu eteenpäin.", "Kunnan vahvistettava."))
        .With(Row("KF01", "facebook", "Asiointipiste", "Kirjasto", "asiointipiste"))
        .With(Row("KF05", "facebook", "Keksilän kirjasto", "Kirjasto", "kirjasto", "library", "bibliotek"))
        .With(Row("KF07", "facebook", "Keksilän kunta", "Pääsivu", "pääsivu"))
        .With(Row("KF10", "facebook", "Nuorisotyöntekijän profiili", "Nuorisotyöntekijän henkilöprofiili", "nuorisotyöntekijä", "nuorisopalvelut"))
        .With(Row("KF14", "facebook", "Nuorisopalvelut Keksilä", "Nuorisopalvelut", "nuorisopalvelut", "nuoriso"))
        .With(Row("KF16", "facebook", "Nuorten Askel", "Nuorisopalvelut", "nuorten askel"))
        .With(Row("KI06", "instagram", "Keksilän kirjasto", "Kirjasto", "kirjasto", "library", "bibliotek"))
        .With(Row("KI08", "instagram", "Keksilän kunta", "Pääsivu", "pääsivu"))
        .With(Row("KI09", "instagram", "Keksilän lukio", "Lukio", "lukio"))
        .With(Row("KD02", "discord", "Nuorten Askel", "Nuorisopalvelut", "nuorten askel"))
        .With(Row("KT01", "tiktok", "keksinuoriso", "Nuorisopalvelut", "nuorisopalvelut"));

    public HandbookBuilder With(Passage passage)
    {
        passages.Add(passage);
        foreach (var key in passage.Sources)
            sections.TryAdd(key, "Luku › " + key);
        return this;
    }

    public HandbookBuilder With(Matter matter)
    {
        matters.Add(matter);
        return this;
    }

    public HandbookBuilder With(ReadyReply reply)
    {
        replies.Add(reply);
        return this;
    }

    public HandbookBuilder With(Channel channel)
    {
        channels.Add(channel);
        return this;
    }

    public ChannelRegister Register() => new("3/2024", Platforms, channels);

    public Handbook Build() => new()
    {
        Guideline = new Guideline("ohje", "Someohje 2024", "2024", "2024", sections),
        Groups =
        [
            .. passages.GroupBy(p => p.Id.Split('/')[0]).Select(g => new PassageGroup(g.Key, "Luku " + g.Key, [.. g.Select(p => p.Id)])),
        ],
        Boards = passages.Any(p => p.Id.StartsWith("huoneentaulu-some/", StringComparison.Ordinal)) ? ["huoneentaulu-some"] : [],
        Passages = passages.ToDictionary(p => p.Id),
        Matters = matters.ToDictionary(m => m.Id),
        Replies = replies.ToDictionary(r => r.Id),
        Contacts = new Dictionary<string, Contact>
        {
            ["henkilosto"] = new("henkilosto", "Henkilöstöpalvelut", "Lomat ja palkat.", "Soita vaihteeseen.", "015 000 0000", null),
            ["esihenkilo"] = new("esihenkilo", "Oma esihenkilösi", "Työn ohjeet.", "Kysy suoraan.", null, null),
            ["luottamusjohto"] = new("luottamusjohto", "Luottamusjohto", "Luottamustoimen asiat.", "Kysy hallintopalveluista.", null, null),
        },
        VerifyContacts = new Dictionary<Roles, string>
        {
            [Roles.Employee] = "esihenkilo",
            [Roles.Supervisor] = "esihenkilo",
            [Roles.ElectedOfficial] = "luottamusjohto",
            [Roles.ChannelAdministrator] = "esihenkilo",
        },
        Numbers = new EmergencyNumbers(new("Kriisipuhelin", "010 000 000", null), new("Sosiaalipäivystys", null, null), new("Uhrituki", null, null)),
        Register = Register(),
        Lexicon = Lexicon.Empty,
    };

    public OpenHandbook Open()
    {
        var handbook = Build();
        return new OpenHandbook(handbook, GuidelineIndex.Build(handbook));
    }
}
