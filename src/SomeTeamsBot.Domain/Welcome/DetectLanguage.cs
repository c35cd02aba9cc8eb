using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>
/// Tells Finnish, Swedish and English apart by function words. A word that two of the languages share ("on", "me", "men", "i") counts for neither.
/// </summary>
public static class DetectLanguage
{
    private static readonly Dictionary<string, Language> Words = Of(
        (Language.Finnish, "ei eikä että entä hei ja joku jos kenelle keneltä kenen ketkä kuka kuinka kun kunnan kunnalla mikä miksi milloin minkä "
            + "minun minut minä missä mistä miten mitkä mitä mun mulla mut mutta myös mä mää niin nyt oon ois olen oma omaa onko onks pitääkö pitäs saa saako saaks "
            + "saanko sitä sun sä tai tämä tätä tää vai vaikka voi voiko voinko voiks"),
        (Language.Swedish, "att av borde bör det där du eller enligt ett finns för får från gör hur hör här har inte jag kan kommun kommunen kommunens med min mig mitt "
            + "mina måste när något någon någons och om oss på ska skall som sina sociala till vad var varför vara vem vems vi vilka vilken vilket vår våra är"),
        (Language.English, "about and anyone are can could did does don't for from has have how if is it i'm may must my not of or our should someone "
            + "somebody that the their there they this to was we what when where which who whose why will with would you your"));

    private static readonly string[] FinnishEndings = ["ko", "kö", "ssa", "ssä", "sta", "stä", "lla", "llä", "lle", "ksi"];

    /// <summary>The language; null when the words do not tell.</summary>
    public static Language? Of(string text)
    {
        Span<int> counts = stackalloc int[3];
        foreach (var word in text.ToLowerInvariant().Split(
            [' ', '\n', '\t', '?', '!', '.', ',', ':', ';', '"', '”', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Words.TryGetValue(word.Replace('’', '\''), out var language))
                counts[(int)language]++;
            else if (word.Length > 5 && Array.Exists(FinnishEndings, end => word.EndsWith(end, StringComparison.Ordinal)))
                counts[(int)Language.Finnish]++;
        }

        var (finnish, swedish, english) = (counts[0], counts[1], counts[2]);
        return (finnish, swedish, english) switch
        {
            (0, 0, 0) => null,
            _ when swedish > finnish && swedish > english => Language.Swedish,
            _ when english > finnish && english > swedish => Language.English,
            _ when finnish > 0 => Language.Finnish,
            _ => null,
        };
    }

    private static Dictionary<string, Language> Of(params ReadOnlySpan<(Language Language, string Words)> lists)
    {
        var words = new Dictionary<string, Language>(StringComparer.Ordinal);
        foreach (var (language, list) in lists)
        {
            foreach (var word in list.Split(' '))
                words.Add(word, language);
        }

        return words;
    }
}
