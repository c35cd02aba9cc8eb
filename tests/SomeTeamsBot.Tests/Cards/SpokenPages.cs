using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;
using SomeTeamsBot.Tests.Fixtures;

namespace SomeTeamsBot.Tests.Cards;

/// <summary>
/// Every page that the bot can say from its content: each word, passage, matter, choice and row of the register is asked for, and then
/// every button of every page that comes is pressed, its form empty and filled, with the storage down and up.
/// </summary>
internal sealed class SpokenPages
{
    /// <summary>A word for each command, what is masked, what has no words, and the questions that the register is there for.</summary>
    public static readonly IReadOnlyList<string> Words =
    [
        "moi", "kiitos", "apua", "aiheet", "huoneentaulut", "valmiit vastaukset", "kanavat", "rooli", "kieli", "suomi", "svenska", "english",
        "mitä minusta tallennetaan", "haluan ilmoittaa nimettömänä", "ilmoituslomake", "omat ilmoitukset", "käsiteltäväni", "sijainen", "kysy esihenkilöltäni", "omat kysymykset", "", "salasanani on Kissa123! ja tunnus 010190-900P", "010190-900A", "Kuka hoitaa kirjaston Instagramia?",
        "Mitä Facebook-sivuja on?", "ilmoita", "ilmoita: joku haukkuu meitä paikallisryhmässä", "Onko kirjasto TikTokissa?", "Onko kunta Mastodonissa?", "qwzxv plörkts",
    ];

    private static readonly bool[] Either = [true, false];

    private static readonly string LongQuestion = string.Concat(Enumerable.Repeat("Miten \"tämä\" kysymys & sen ääkköset *mahtuvat* nappiin? ", 40));

    private readonly OpenHandbook book;
    private readonly Place place;
    private readonly Language language;
    private readonly Router router;
    private readonly Profile profile;
    private readonly FakePeople people = new();
    private readonly FakeGreetedPlaces places = new();
    private readonly FakeMessenger messenger = new();
    private readonly FakeFeedback feedback = new();
    private readonly FakeDrafts drafts = new();
    private readonly HashSet<string> pressed = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, Page Page)> waiting = new();
    private readonly List<(string Name, Page Page)> said = [];

    private SpokenPages(OpenHandbook book, Place place, Language language, Roles roles)
    {
        (this.book, this.place, this.language) = (book, place, language);
        profile = Profile.Unknown with { Roles = roles, Language = language, Greeted = true };
        router = new Router(
            new FakeHandbooks(book),
            new Acquaintance(people, places, new RecentGreetings(TimeProvider.System)),
            new ForwardQuestion(messenger, new AskingOptions("keeper")),
            new TakeFeedback(feedback),
            new RunTriage(ShippedTriage.Trees, new FakeHandbooks(book), drafts, messenger, NoReports.Settings),
            NoReports.Routes(ShippedTriage.Trees, new FakeHandbooks(book)));
    }

    /// <summary>All of them, each with a name that says how one comes to it.</summary>
    public static async Task<IReadOnlyList<(string Name, Page Page)>> Of(OpenHandbook book)
    {
        List<(string Name, Page Page)> pages = [.. Emergencies(book.Handbook.Numbers)];
        var filled = book with { Handbook = Filled(book.Handbook) };
        Roles[] held = [Roles.None, .. RolesHeld.All, RolesHeld.All.Aggregate(Roles.None, (all, role) => all | role)];
        foreach (var language in LanguageChoice.Offered)
        {
            foreach (var roles in held)
                pages.AddRange(await new SpokenPages(book, Place.Personal, language, roles).Walk($"{language}, {roles}"));
            foreach (var place in Enum.GetValues<Place>())
                pages.AddRange(await new SpokenPages(filled, place, language, Roles.None).Walk($"{language}, {place}, filled"));
            pages.AddRange(await new SpokenPages(book, Place.Channel, language, Roles.None).Walk($"{language}, channel"));
        }

        return pages;
    }

    private static IEnumerable<(string Name, Page Page)> Emergencies(EmergencyNumbers numbers)
    {
        var unfilled = new EmergencyNumbers(numbers.Crisis with { Phone = null }, numbers.Social with { Phone = null }, numbers.Victim with { Phone = null });
        var filled = Filled(numbers);
        return
            from language in Enum.GetValues<Language>()
            from voice in Enum.GetValues<Voice>()
            from isPrivate in Either
            from isPressed in Either
            from known in new (string Name, EmergencyNumbers? Lines)[] { ("shipped", numbers), ("unfilled", unfilled), ("filled", filled), ("unreadable", null) }
            select ($"emergency: {language}, {voice}, private {isPrivate}, pressed {isPressed}, {known.Name}", EmergencyCard.Of(new EmergencySignal(voice, language) { IsPressed = isPressed }, known.Lines, isPrivate));
    }

    // What a municipality may add in its own folder.
    private static Handbook Filled(Handbook handbook) => handbook with
    {
        Contacts = handbook.Contacts.ToDictionary(c => c.Key, c => c.Value with { Phone = "010 000 0000", Email = "testi_osoite@mallila.example" }),
        Numbers = Filled(handbook.Numbers),
        Register = handbook.Register with
        {
            Channels =
            [
                .. handbook.Register.Channels.Select(c => c with
                {
                    Owner = "Esko Esihenkilö", Administrators = ["Testi Työntekijä", "Kokeilu_Testi"], Deputy = "Sanna Sijainen", MfaChecked = "1/2026",
                }),
            ],
        },
    };

    private static EmergencyNumbers Filled(EmergencyNumbers numbers) => new(
        numbers.Crisis with { Phone = "010 000 0001", Hours = "ma–pe" },
        numbers.Social with { Phone = "010 000 0002", Hours = "ma–pe" },
        numbers.Victim with { Phone = "010 000 0003", Hours = "ma–pe" });

    private async Task<IReadOnlyList<(string Name, Page Page)>> Walk(string who)
    {
        await Hear($"{who}: arrival", new Arrived(Askers.Tester, place, Locale, "19:kanava"));
        foreach (var words in Words)
            await Hear($"{who}: \"{words}\"", new Said(Askers.Tester, place, Locale, words));
        foreach (var id in book.Handbook.Passages.Keys)
            await Press(who, new OpenPassage(id).Write());
        foreach (var id in book.Handbook.Matters.Keys)
            await Press(who, new OpenMatter(id, LongQuestion).Write());
        foreach (var platform in book.Handbook.Register.Platforms)
            await Press(who, new OpenPlatform(platform.Id).Write());
        if (profile.Roles == Roles.None)
            Decisions(who);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var choice in next.Page.Buttons())
                await Press(next.Name, choice, next.Page);
        }

        return said;
    }

    private string Locale => language switch { Language.Swedish => "sv-FI", Language.English => "en-GB", _ => "fi-FI" };

    // What a question leads to, said without looking the question up: choices among any kinds, every row of the register.
    private void Decisions(string who)
    {
        var asker = new Asker(Askers.Tester, place, language, profile);
        var handbook = book.Handbook;
        Match[] passages = [.. handbook.Passages.Keys.Select(id => new Match(id, MatchKind.Passage, 0.4))];
        Match[] matters = [.. handbook.Matters.Keys.Select(id => new Match(id, MatchKind.Matter, 0.3))];
        Conclusion[] conclusions =
        [
            .. passages.Chunk(2).Zip(matters).Select(near => new SeveralFit([.. near.First, near.Second])),
            new GuidelineSilent(null, [.. handbook.Passages.Keys.Take(3)]),
            new GuidelineSilent(null, []),
            .. from unit in Units(handbook.Register)
               from platform in Platforms(handbook.Register, unit.Rows)
               from asksWho in Either
               select new RegisterAnswers(new ChannelQuery(platform, unit.Rows, unit.Name, asksWho, IsClear: true)),
        ];
        foreach (var (i, conclusion) in conclusions.Index())
        {
            var page = AnswerQuestion.Draw(handbook, conclusion, asker, LongQuestion, new AskingOptions("keeper"));
            Take($"{who}: {conclusion.GetType().Name} {i}", Reply.Of(page));
        }
    }

    private static IEnumerable<(string Name, List<Channel> Rows)> Units(ChannelRegister register) =>
        register.Channels.SelectMany(c => c.Names).Distinct()
            .Select(name => (name, register.Channels.Where(c => c.Names.Contains(name)).ToList()))
            .DistinctBy(unit => string.Join(',', unit.Item2.Select(c => c.Id)));

    // Any platform, one of the unit's own, one that has channels but none of the unit's, and one that has none at all.
    private static IEnumerable<Platform?> Platforms(ChannelRegister register, List<Channel> rows) =>
    [
        null,
        .. register.Platforms.GroupBy(p => (Own: rows.Any(r => r.Platform == p.Id), Used: register.Channels.Any(c => c.Platform == p.Id)))
            .Select(same => same.First()),
    ];

    private Task Press(string name, Press press) => Press(name, new Choice("", press), new Page("", [], []));

    private async Task Press(string name, Choice choice, Page page)
    {
        if (!pressed.Add($"{choice.Press.Verb} {string.Join(',', choice.Press.Data.Select(Once))} {page.Blocks.OfType<Field>().Any(f => f.Value is not null)}"))
            return;
        (string Text, Index Option)?[] filled = choice.SendsInputs ? [null, ("Kysyn tätä. 010190-900P", 0), ("Tämä on 010190-900A", ^1)] : [null];
        foreach (var typed in filled)
        {
            var inputs = page.Blocks.OfType<Field>().ToDictionary(f => f.Id, f => typed is not { } t ? "" : f is ChoiceField c ? c.Options[t.Option].Id : t.Text);
            await Hear($"{name} > {choice.Press.Verb} {choice.Press.Data.Values.FirstOrDefault()}", new Pressed(Askers.Tester, place, Locale, choice.Press, inputs));
        }
    }

    // There are more ways through the triage than anybody could draw: each answer is given once in each situation, by whatever way.
    private static string Once(KeyValuePair<string, string> data) => data.Key switch
    {
        "d" or "v" => "",
        "t" or "g" => string.Join(';', data.Value.Split(';', '|').Where(step => step.StartsWith("T3=", StringComparison.Ordinal))),
        _ => $"{data.Key}={data.Value}",
    };

    private async Task Hear(string name, Incoming incoming)
    {
        // Only what keeps or sends something ends otherwise when the storage is down.
        foreach (var isDown in incoming is Arrived or Pressed { Inputs.Count: > 0 } ? Either : [false])
        {
            people.IsDown = places.IsDown = messenger.IsDown = feedback.IsDown = drafts.IsDown = isDown;
            if (incoming is not Arrived)
                people.Kept[Askers.Tester.Key] = profile; // each is asked by the same person, whatever the last button saved
            Take(isDown ? $"{name} (storage down)" : name, await router.Handle(incoming, CancellationToken.None));
        }

        foreach (var (_, parts) in messenger.Sent)
            Take($"{name}, to the keeper", new Reply { Parts = parts });
        messenger.Sent.Clear();
    }

    private void Take(string name, Reply reply)
    {
        foreach (var page in reply.Parts.Append(reply.Replacement).OfType<Page>())
        {
            said.Add((name.Length > 300 ? name[..300] : name, page));
            waiting.Enqueue((name, page));
        }
    }
}
