namespace SomeTeamsBot.Domain.Routing;

/// <summary>What a word alone asks for.</summary>
public enum Command
{
    Hello,
    Thanks,
    Help,
    Topics,
    Boards,
    Replies,
    Channels,
    Role,
    Language,
    Finnish,
    Swedish,
    English,
    Privacy,
    Anonymous,
    Report,
    ReportForm,
    MyReports,
    MyCases,
    Deputy,
    AskSupervisor,
    MyQuestions,
}

/// <summary>The words that are commands when a message is essentially nothing else.</summary>
public static class CommandWords
{
    private static readonly Dictionary<string, Command> Commands = Of(
        (Command.Hello, "hei|moi|moikka|moro|terve|heippa|huomenta|hyvää huomenta|päivää|hyvää päivää|iltaa|hej|hejsan|god morgon|hello|hi|good morning"),
        (Command.Thanks, "kiitos|kiitti|kiitos paljon|kiitos avusta|tack|tack så mycket|thanks|thank you"),
        (Command.Help, "apua|apu|ohje|ohjeet|help|hjälp|miten tätä käytetään|mitä osaat|mitä sä osaat|mitä sinä osaat|aloita|start|vad kan du|what can you do"),
        (Command.Topics, "aiheet|aihe|kaikki aiheet|sisältö|sisällys|sisällysluettelo|valikko|ämnen|innehåll|topics|contents|menu"),
        (Command.Boards, "huoneentaulu|huoneentaulut|kaikki huoneentaulut|taulut|tavla|tavlor|tavlorna|board|boards"),
        (Command.Replies, "valmiit vastaukset|valmis vastaus|valmiit vastauspohjat|vastauspohjat|vastauspohja|vastausmallit|färdiga svar|svarsmallar|replies|ready-made replies|reply templates"),
        (Command.Channels, "kanavat|kanava|somekanavat|some-kanavat|kunnan kanavat|kunnan somekanavat|kanavaluettelo|kanaler|kommunens kanaler|channels"),
        (Command.Role, "rooli|roolit|roolini|vaihda rooli|vaihda rooliani|muuta rooli|roll|min roll|byt roll|role|my role|change role"),
        (Command.Language, "kieli|vaihda kieli|vaihda kieltä|språk|byt språk|language|change language"),
        (Command.Finnish, "suomi|suomeksi|finska|på finska|finnish|in finnish"),
        (Command.Swedish, "ruotsi|ruotsiksi|svenska|på svenska|swedish|in swedish"),
        (Command.English, "englanti|englanniksi|engelska|på engelska|english|in english"),
        (Command.Privacy, "mitä minusta tallennetaan|mitä musta tallennetaan|mitä minusta tiedetään|mitä tallennat minusta|mitä tietoja minusta tallennetaan"
            + "|onko minusta tehty ilmoitus|onko minusta tehty ilmoituksia|onko minusta ilmoitettu|onko musta tehty ilmoitus|onko musta ilmoitettu"
            + "|anna kaikki tietoni|anna tietoni|näytä kaikki tietoni|har någon anmält mig|ge mig alla mina uppgifter|has anybody reported me|give me all my data"
            + "|yksityisyys|tietosuojaseloste|vad sparas om mig|vad sparar du om mig|what is kept about me|what do you store about me|privacy"),
        (Command.Anonymous, "haluan ilmoittaa nimettömänä|haluan tehdä ilmoituksen nimettömänä|voinko ilmoittaa nimettömänä|voiko ilmoittaa nimettömänä|saako ilmoittaa nimettömänä"
            + "|haluan ilmoittaa anonyymisti|voinko ilmoittaa anonyymisti|voiko ilmoittaa anonyymisti|voinko tehdä ilmoituksen nimettömänä|voiko ilmoituksen tehdä nimettömänä|nimetön ilmoitus|nimettömänä"
            + "|jag vill anmäla anonymt|kan jag anmäla anonymt|anonymt|i want to report anonymously|can i report anonymously|anonymous report"),
        (Command.Report, "ilmoita|ilmoitus|tee ilmoitus|haluan ilmoittaa|haluan tehdä ilmoituksen|jatka ilmoitusta|mitä pitäisi tehdä jos|mitä pitäisi tehdä|mitä pitää tehdä jos|mitä teen jos"
            + "|anmäl|anmälan|gör en anmälan|jag vill anmäla|vad ska jag göra om|vad borde jag göra om|report|make a report|i want to report|what to do if|what should i do if"),
        (Command.ReportForm, "ilmoituslomake|lomake|ilmoituskortti|anmälningsblankett|blankett|report form|form"),
        (Command.MyReports, "omat ilmoitukset|omat ilmoitukseni|ilmoitukseni|mina anmälningar|my reports"),
        (Command.Deputy, "sijainen|sijaiseni|olen poissa|sijaisuus|ställföreträdare|min ställföreträdare|deputy|my deputy"),
        (Command.AskSupervisor, "kysy esihenkilöltäni|kysy esihenkilöltä|kysyn esihenkilöltäni|haluan kysyä esihenkilöltäni|kysymys esihenkilölle|fråga min chef|fråga chefen|ask my supervisor"),
        (Command.MyQuestions, "omat kysymykset|omat kysymykseni|kysymykseni|omat sopimukset|omat sopimukseni|sopimukseni|sopimukset|mina frågor|mina överenskommelser|my questions|my agreements"),
        (Command.MyCases, "käsiteltäväni|käsiteltävät|käsiteltävänäni|mina ärenden|my cases"));

    // Words around a command that change nothing about it.
    private static readonly HashSet<string> Courtesies =
        ["hei", "moi", "näytä", "avaa", "kiitos", "botti", "somebotti", "ole", "hyvä", "hej", "visa", "tack", "show", "please", "hi", "hello"];

    /// <summary>The command that the message is; null when it says anything else.</summary>
    public static Command? Find(string text)
    {
        var words = text.ToLowerInvariant().Split(
            [' ', '\n', '\t', '?', '!', '.', ',', ':', ';', '"', '”'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 8)
            return null;
        if (Commands.TryGetValue(string.Join(' ', words), out var command))
            return command;
        var core = words.SkipWhile(Courtesies.Contains).Reverse().SkipWhile(Courtesies.Contains).Reverse().ToList();
        if (core.Count == 0)
            return Command.Hello;
        return Commands.TryGetValue(string.Join(' ', core), out command) ? command : null;
    }

    private static Dictionary<string, Command> Of(params ReadOnlySpan<(Command Command, string Phrases)> lists)
    {
        var commands = new Dictionary<string, Command>(StringComparer.Ordinal);
        foreach (var (command, phrases) in lists)
        {
            foreach (var phrase in phrases.Split('|'))
                commands.Add(phrase, command);
        }

        return commands;
    }
}
