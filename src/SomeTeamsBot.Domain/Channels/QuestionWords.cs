using System.Text.RegularExpressions;

namespace SomeTeamsBot.Domain.Channels;

/// <summary>The words with which people ask the register, in Finnish, Swedish and English, written and spoken.</summary>
internal static partial class QuestionWords
{
    private static readonly HashSet<string> WhoWords =
        ["kuka", "ketkä", "ketä", "kenen", "kenellä", "kukas", "kuka's", "mikä", "vem", "vems", "vilken", "vilka", "who", "whose", "which"];

    private static readonly string[] InCharge =
    [
        "hoita", "hoide", "vastuu", "ylläpi", "yllapi", "pitää", "pitävät", "päivit", "paivit", "hallinn", "hallitse", "pyörit", "omist",
        "pääkäyttäj", "admin", "sköt", "ansvar", "upprätth", "uppdater", "manage", "maintain", "responsib",
    ];

    private static readonly HashSet<string> InChargeExactly =
        ["vastaa", "vastaavat", "vastaako", "pitäs", "hoitaa", "run", "runs", "charge", "owns", "owner", "updates", "handles"];

    private static readonly string[] InChargeNouns =
        ["vastuuhenk", "vastuutaho", "vastuualue", "pääkäyttäj", "ylläpitäj", "vastuuyksik", "administratör", "administrator"];

    private static readonly HashSet<string> WhichWords =
    [
        "mitä", "mitkä", "mikä", "minkä", "mitäs", "montako", "monta", "kuinka", "missä", "millä", "luettele", "luettelo", "lista", "listaa",
        "näytä", "kerro", "kaikki", "vilka", "vilken", "vad", "visa", "lista", "alla", "which", "what", "list", "show", "all", "many",
    ];

    private static readonly HashSet<string> ExistsWords =
    [
        "onko", "onks", "onkos", "ollaanko", "olemmeko", "löytyykö", "löytyy", "löytyyks", "finns", "har", "does", "do", "is", "are", "have", "has",
    ];

    private static readonly string[] Nouns =
    [
        "kanava", "tili", "tilejä", "sivu", "sivusto", "profiili", "somekanava", "sometili", "alusta", "kanal", "konto", "sida", "sidor", "profil",
        "account", "page", "channel", "profile",
    ];

    private static readonly HashSet<string> Owners =
        ["meillä", "meil", "meidän", "teillä", "vi", "vår", "våra", "oss", "we", "our", "us", "you"];

    private static readonly HashSet<string> Fillers =
    [
        "on", "ovat", "oo", "ne", "niitä", "ole", "olla", "ja", "tai", "se", "sen", "sitä", "siellä", "siitä", "nyt", "nykyään", "tällä", "hetkellä",
        "vielä", "virallinen", "virallista", "virallisia", "viralliset", "some", "somessa", "somen", "sosiaalisen", "sosiaalisessa", "median",
        "mediassa", "oma", "omaa", "omia", "omat", "jokin", "joku", "jotain", "mikään", "mitään", "eri", "yhtään", "edes", "henkilö",
        "yksikkö", "yksiköt", "taho", "käytössä", "hei", "moi", "pääkäyttäjä", "olemassa", "a", "an", "the", "of", "on", "in", "for", "s",
        "social", "media", "there", "any", "official", "its", "person", "unit", "sociala", "medier", "i", "på", "för", "en", "ett", "är", "det",
        "den", "de", "som", "av", "officiell", "officiella", "egna", "eget", "person", "enhet", "using", "finns",
    ];

    /// <summary>The words of a text in lower case. "X:ssä" gives "x", "Facebook-sivuja" gives two words.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var lower = text.ToLowerInvariant();
        for (var at = 0; at < lower.Length; at++)
        {
            var start = at;
            at = EndOf(lower, at, char.IsLetterOrDigit);
            if (at == start)
                continue;
            words.Add(lower[start..at]);
            // What follows a colon is an ending: "X:ssä".
            if (at < lower.Length && lower[at] == ':')
                at = EndOf(lower, at + 1, char.IsLetter) - 1;
        }

        return words;
    }

    public static bool AsksWho(IReadOnlyList<string> words) =>
        words.Any(StartsAny(InChargeNouns)) || (words.Any(WhoWords.Contains) && words.Any(IsInCharge));

    public static bool AsksWhich(IReadOnlyList<string> words) => words.Any(WhichWords.Contains);

    public static bool AsksWhether(IReadOnlyList<string> words) => words.Any(ExistsWords.Contains);

    public static bool IsNoun(string word) => Array.Exists(Nouns, noun => Inflection.Matches(word, noun));

    public static bool IsOwner(string word) => Owners.Contains(word) || MeansMunicipality(word);

    /// <summary>Whether the word only helps to ask.</summary>
    public static bool Helps(string word) =>
        Fillers.Contains(word) || WhoWords.Contains(word) || WhichWords.Contains(word) || ExistsWords.Contains(word)
        || IsInCharge(word) || IsOwner(word) || IsNoun(word);

    /// <summary>"kunta" and its forms, whose stem changes: kunnan, kuntien.</summary>
    public static bool MeansMunicipality(string word) => Municipality().IsMatch(word);

    private static bool IsInCharge(string word) => InChargeExactly.Contains(word) || StartsAny(InCharge)(word);

    private static int EndOf(string text, int start, Func<char, bool> belongs)
    {
        while (start < text.Length && belongs(text[start]))
            start++;
        return start;
    }

    private static Func<string, bool> StartsAny(string[] starts) =>
        word => Array.Exists(starts, start => word.StartsWith(start, StringComparison.Ordinal));

    [GeneratedRegex("^(?:kunta|kunna|kunni|kunti)(?!la[ijs])|^kommun(?:en|ens|s)?$|^municipalit", RegexOptions.CultureInvariant)]
    private static partial Regex Municipality();
}
