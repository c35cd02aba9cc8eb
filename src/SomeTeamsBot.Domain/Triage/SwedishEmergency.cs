using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>How people speak of danger in Swedish; the words are written as <see cref="EmergencyLexicon"/> says.</summary>
internal static class SwedishEmergency
{
    private const string Weapon =
        "kniv|kniven|knivar|knivarna|yxa|yxan|pistol|pistolen|gevar|gevaret|hagelgevar*|revolver*|machete*|svard|hammare|slagtra*|basebolltra*|jarnror*|motorsag*|bomb|bomben|bomber|granat*|handgranat*|skjutvapen|brandbomb*";

    private const string Victim =
        "mig|mej|oss|honom|henne|dem|nagon|barn*|min|mitt|mina|sin|sitt|sina|var|eleven|elever|personal*|kolleg*|arbetskamrat*|larare*|hustru*|fru";

    // What is done with words on a screen is the guideline's matter, even when it is called an attack.
    private const string OnScreen =
        "facebook*|fb|insta*|twitter*|x|tiktok*|snap*|youtub*|linkedin*|natet|online|kommentar*|inlagg*|sociala|trad*|chat*|kanal*|sida*|sidan|konto*";

    private static readonly string[] Life =
    [
        "hot* ... med vald|stryk",
        "hot* ... sla|slar|sparka|misshandl*|valdta*|skjuta|branna|brann|tanda|spranga|hugga|kidnappa|rana",
        "sag*|sa|sade|sager|lovar|lovade|skriver|skrev|tanker ... tanda|branna|spranga|skjuta|misshandla|kniv*",
        "doda|dodar|dodat|dodas|dodshot*|mordhot*", "mord|morda|mordar|mordet", "ihjal", "skjut*|skot|skjuta ... mig|oss|honom|henne|alla|dig|barn*|ihjal", "hugg*|knivhugg*|kniv ... mig|oss|honom|henne|hot*",
        "hot* ... livet|liv|doda", "livsfara|livsfarlig*", "vet var|vart|vart jag|vi bor", "bombhot*", "ar i fara", "svava* i fara", "branna ner|ned ... hus*|hem*|skol*", "vapen ... skol*|hot*|kommer",
    ];

    private static readonly string[] Danger =
    [
        $"hot*|med|har|hade|drog|tog|viftar|viftade|haller|bar|visade|lagt|lagger|placerat ... {Weapon}", $"{Weapon} ... hot*|skol*|dorr*|handen|mig|oss|har|hit",
        "hot*|viftar|viftade|pekar|siktar ... vapen|vapnet", "har vapen", "har ett vapen", "man|kvinna|elev|person|nagon ... med ... vapen", "bevapnad*|bevapnat", "hor|horde|hort ... skott|skottlossning|skrik*", "skottloss*",
        "hot* ... komma|kommer|dyka|dyker ... hem|hit|hemma|dorr*|jobbet|skolan|arbetsplats*|forbi|bostad*",
        $"slar|slog|slogs|sparkar|sparkade|misshandl*|attacker*|overfall*|overfoll|anfall*|anfoll|stryper|strypte|knuffar|valdtar|valdtog|valdtagit ... {Victim}",
        "jag|vi ... blir|blev|blivit ... slagen|slagna|misshandlad*|valdtagen|overfallen|overfallna|knivhuggen", "valdtagen|knivhuggen|knivskar*",
        $"{Victim}|jag ... blir|blev ... misshandl*|slagen|attackerad|overfallen", "man|exman|ex|pojkvan|han ... vantar|star utanfor", "foljer|foljde|smyger efter mig|oss|henne|honom", "forfolj*|jagar|jagade|stalkar ... mig|oss|henne|honom",
        "bryt*|brot|brutit|brytit ... sig ... in", "forsok*|haller ... ta sig in", "forsok*|haller ... komma|bryta ... in", "tar sig in",
        "bankar|sparkar|slar|sparkade|dunkar|slog ... dorr*|fonst*", "star|staende|vantar ... utanfor ... hot*|hem|hus*|mitt|dorr*|skriker|kniv*", "vid min dorr",
        "tand* ... eld", "satt*|satter ... eld|brand", "hus*|skol* ... brinner", "mordbrand*",
        "ring|ringa polisen nu|hit|genast", "ring polisen|polis|ambulans*|112", "radd|radda ... for mitt|vart liv", "vagar ... inte ... ga|aka hem|ut|hemifran", "gomt|gommer ... mig|oss", "last ... in oss|mig",
        "min|mitt|mina man|sambo|make|pojkvan|ex ... valdsam*", "kommer ... hem ... mig|oss ... hot*|sla*|hamnas", "andas inte", "blod* ... mycket|kraftigt",
    ];

    private static readonly string[] Figures =
    [
        "doda tid*|tiden|stamningen|diskussion*", "skjut* upp|fram|till", "do av skratt|nyfikenhet",
        "det|som slar|slog mig|oss",
        "kommun*|stad*|landskap* har ett vapen", "elev|person|nagon ... med kommun*",
    ];

    private static readonly string[] OnAScreen =
    [
        $"attacker*|overfall*|overfoll|anfall*|forfolj*|jagar|slar|sparkar|foljer ... {OnScreen}",
        "bryt*|brot|brutit|forsok*|tar|haller ... konto*|mejl*|epost*|system*|dator*|logga|facebook*|insta*|grupp*|sida*|tradar",
    ];

    public static EmergencyLexicon Lexicon { get; } = new()
    {
        Language = Language.Swedish,
        SelfHarm = new(
            "sjalvmord*", "ta|tar|tog|tagit|tanker ... livet av|ifran mig|sig", "ta|tar ... mitt|sitt liv", "vill|ville do", "vill|orkar|vill inte leva", "inte ... leva langre|mer",
            "skada|skadar|skara|skar ... mig|sig sjalv", "doda ... mig|sig sjalv", "avsluta ... mitt|sitt liv", "battre utan mig"),
        Threats = new(Life),
        Attacks = new(Danger),
        FiguresOfSpeech = new(Figures),
        HarmlessAttacks = new([.. Figures, .. OnAScreen]),
        Me = new("mig|mej|oss|mitt|min|mina|jag|vi|var"),
        Others = new("elev|eleven|ungdom|ungdomen|barn|barnet|kollega|kollegan|kund|kunden|klient|klienten|van|vannen|honom|henne|sig|han|hon|nagon|flicka|pojke"),
    };
}
