using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>
/// The words of one language, lower case and without marks over letters (ä is a, å is a, ö is o, ё is е, й is и).
/// They stand in code, not in content: no broken content file may silence them.
/// </summary>
internal sealed class EmergencyLexicon
{
    public required Language Language { get; init; }

    /// <summary>The person may harm themselves, or speaks of somebody who may.</summary>
    public required PatternList SelfHarm { get; init; }

    /// <summary>Somebody's life is threatened.</summary>
    public required PatternList Threats { get; init; }

    /// <summary>What sounds dangerous and is not.</summary>
    public required PatternList FiguresOfSpeech { get; init; }

    /// <summary>Words by which the writer means themselves.</summary>
    public required WordPattern Me { get; init; }

    /// <summary>Words by which the writer names somebody else.</summary>
    public required WordPattern Others { get; init; }

    public static IReadOnlyList<EmergencyLexicon> All { get; } =
    [
        new()
        {
            Language = Language.Finnish,
            SelfHarm = new(
                "itsemurha*|itsarin|itsarii|itsaria|itemurha*|itsmurha*|itsemurhh*|itsetuho*|itetuho*",
                "tapan|tapa|tappaa|tappaisin|tappaisi|tappamaan|tappavansa|tappanut|tappais ... itse*|itteni|ittensa|itteaan|ittee*",
                "itseni|itsensa|itteni|ittensa ... tappaa|tappamaan|tappaisin|tappavansa|hengilta|hirttaa|vahingoit*",
                "haluan|haluaisin|haluun|haluu|haluis|haluaisi|haluais|haluaa|haluavansa|tahdon|tahtoisin|toivon|toivoisin ... kuolla|kuolisin|kuolevansa|kuolemaa",
                "halu*|tahdo*|jaksa*|kykene*|pysty* ... elaa",
                "ei|en ... syyta|jarkea|mielta elaa|elamassa|elamalle",
                "kuolla pois", "kuolisin pois", "parempi kuolleena", "olisin ... kuollut", "olla kuollut",
                "lopettaa|lopetan|lopettavansa|lopettais*|paattaa|paatan|paattavansa ... elamani|elamansa|paivani|paivansa|henkensa|henkeni",
                "viil* ... itse*|itte*|ranteet|ranteeni|ranteensa|kasi*", "viiltel*",
                "satut*|vahingoit* ... itse*|itte*",
                "parempi ilman minua|mua", "parempi ... minua|mua|hanta ... ei olisi|olis|oo", "hypa*|hyppa* ... junan|sillalta|katolta|parvekkeelta",
                "hirtta* ... itse*|itte*", "yliannost*", "nielly*|otan|ottanut ... pillerei*|laakkeita ... liikaa|kerralla"),
            Threats = new(
                "tappa*|tapppa*|tapetaan|tapettais*|tapettiin|tappouh*|tapouhk*|tappo",
                "tapan|tapat ... sut|sinut|mut|minut|meidat|meijat|teidat|teijat|hanet|kaikki|perhee*|lapse*|lapsi*",
                "murha|murhaa*|murhat*|murhauh*|murhais*|murhav*|murhas*|surma*",
                "hengen|henki|henkeni|henkea|nirri ... pois|lahtee|vied*|vie", "ottaa|otan|vie|vien|riista*|paasta* ... hengen|hengilta|paivilta",
                "hengenvaara*|hengenhat*|henkirik*", "henkeni|henkensa|henki|henkea|hengella ... uha*|uhka*|vaarassa", "uha*|uhka* ... hengella|henkea|hengen|henkeani|henkeni",
                "lahdata|lahtaa|lahtaavansa|listia|listii|nitista*",
                "puukot*|puukol*|veitsel*|kirveel*|haulikol*|pistool*|aseella|aseen|aseiden|aseita|ase|pyssyn|pyssylla ... tul*|kan*|uha*|uhka*|kades*|minu*|mun|mu*|meit*|meid*|ovel*|koul*|heilu*|osoit*|kimp*",
                "puukottaa|puukottavansa|puukottamaan|puukotti|puukottanut|puukotetaan",
                "ampu*|ammu* ... minut|mut|mua|meidat|meijat|hanet|jonkun|kaikki|koulu*|lapse*|ihmis*|itse*|sut|sinut|tyontekij*|virkail*",
                "kouluampu*|kouluammu*|koulusurm*|ampumisuhk*|pommiuh*|pommi ... koul*|kunnantal*|virast*|raja*",
                "rajayt* ... koul*|talo*|kunnantal*|viras*|meid*|kaikk*|auto*|paika*|paikan",
                "poltta* ... koti*|talo*|auto*|kotin*|taloni|kunnantal*|koul*",
                "hakka*|hakata|mukiloi* ... minut|mut|mua|minua|meidat|hanet|sairaala*|sut|sinut|henkiin*|kuntoon",
                "raiska* ... minut|mut|minua|mua|hanet|hanta|tyttare*|vaimo*", "raiskausuh*",
                "tiet*|tied* ... missa asun|asut|asuu|asumme|asutaan|asutte|asuvat", "tiet*|tied* ... osoitteeni ... tul*",
                "tulevansa|tulee|tulevat|tulossa|tulen ... kotiini|kotiovel*|ovelleni|kotiimme|kotiin ... uhk*|uhat*|kosta*|kimppu*|hakka*|ase*",
                "tulevansa|tulossa ... kotiini|kotiovelleni|ovelleni|kotiimme",
                "olen|oon|ollaan|olemme|joku|nuori|lapsi|oppilas|asiakas|kollega|tyokaveri ... vaarassa", "valiton|valittomassa|valitonta vaara*",
                "toivo* ... kuolemaa|kuolemaani|kuolisin|kuolevan|kuolis*", "saat|saatte|saa|saavat|sais|saisit kuolla", "kuolet|kuolette|kuolkaa",
                "en halua kuolla", "hatatilanne", "hata nyt", "tulee ... kimppuun|kimppuuni", "kurist* ... minu*|mut|mua|han*"),
            FiguresOfSpeech = new(
                "tappa*|tapetaan|tapettiin aikaa|aika|tunnelma*|ilo|iloa|innostu*|luovuu*|luovuutta|keskustelu*|motivaatio*|bugi*|prosessi*|janoa|nalkaa|kilpailu*|uutuuden*|orastav*|tylsyyt*|paikallislehd*|elavan",
                "aikaa|aika tappa*|tapetaan", "tappavan|tappava|tappavaa tyls*|hyv*|hausk*|hidas|hitaa*|tahti*|kuuma*|pitk*", "tappara*", "tappava*|tappavasti tehokk*",
                "kuole*|kuoll* nauruun|hapeaan|tylsyyteen|nalkaan|uteliaisuuteen|janoon", "nauruun kuole*|kuoll*", "murhaava*", "murhamyst*|murhadek*|murhajut*|murhasarj*|murhaaja*",
                "puukot* selkaan|selasta", "ampu*|ammu* alas|yli|itseaan|itseani|jalkaan", "ampua|ammu* itse* jalkaan", "surmanloukk*", "surmanlu*",
                "hakkaa|hakata paata|paataan|seinaan|nappaimisto*", "rajayt* netin|pankin|suosio*|some*", "poltta* itsensa|loppuun|rahaa|siltoja"),
            Me = new("minut|mut|minua|mua|minulle|mulle|minun|mun|mua|minuun|muhun|minulta|multa|itseani|perheeni|perheelleni|lapseni|lapsiani|vaimoni|mieheni|kotiini|kotiovelleni|ovelleni|meidat|meijat|meita|meille|meidan|asun|olen|oon|ollaan|olemme|sain|saan|saanu|saanut|henkeni|tyttareni|poikani|sut|sinut"),
            Others = new("nuori|nuoren|nuorelta|nuorelle|nuoret|nuorista|nuorta|oppilas|oppilaan|oppilaalta|oppilaamme|oppilaalle|lapsi|lapsen|lapselta|lasta|tytto|tyton|tytolta|poika|pojan|pojalta|asiakas|asiakkaan|asiakkaalta|asiakasta|potilas|potilaan|kollega|kollegan|kollegaa|kollegalle|kollegani|tyokaveri|tyokaverin|tyokaveria|tyokaverille|tyokaverini|duunikaver*|kaveri|kaverin|kaverini|kaverilta|alainen|alaisen|alaiseni|alaistani|tyontekija|tyontekijaa|tyontekijan|tyontekijani|valtuutettu|valtuutettua|kunnanjohtaja*|opettaja*|hoitaja*|haavansa|haluavansa|aikovansa|itsensa|ittensa|hanet|hanta|naapuri|naapurin|ystava|ystavan|ystavani|joku|jonkun|jotain|seuraaja|kuntalainen"),
        },
        new()
        {
            Language = Language.Swedish,
            SelfHarm = new(
                "sjalvmord*", "ta|tar|tog|tagit|tanker ... livet av|ifran mig|sig", "ta|tar ... mitt|sitt liv", "vill|ville do", "vill|orkar|vill inte leva", "inte ... leva langre|mer",
                "skada|skadar|skara|skar ... mig|sig sjalv", "doda ... mig|sig sjalv", "avsluta ... mitt|sitt liv", "battre utan mig"),
            Threats = new(
                "doda|dodar|dodat|dodas|dodshot*|mordhot*", "mord|morda|mordar|mordet", "ihjal", "skjut*|skot|skjuta ... mig|oss|honom|henne|alla|dig|barn*|ihjal", "hugg*|knivhugg*|kniv ... mig|oss|honom|henne|hot*",
                "hot* ... livet|liv|doda", "livsfara|livsfarlig*", "vet var|vart|vart jag|vi bor", "bombhot*", "ar i fara", "svava* i fara", "branna ner|ned ... hus*|hem*|skol*", "vapen ... skol*|hot*|kommer"),
            FiguresOfSpeech = new("doda tid*|tiden|stamningen|diskussion*", "skjut* upp|fram|till", "do av skratt|nyfikenhet"),
            Me = new("mig|mej|oss|mitt|min|mina|jag|vi|var"),
            Others = new("elev|eleven|ungdom|ungdomen|barn|barnet|kollega|kollegan|kund|kunden|klient|klienten|van|vannen|honom|henne|sig|han|hon|nagon|flicka|pojke"),
        },
        new()
        {
            Language = Language.English,
            SelfHarm = new(
                "suicid*", "kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|shoot ... myself|himself|herself|themselves|themself", "selfharm*|selfinjur*", "self harm*", "want|wants|wanted|wish ... die|dead",
                "end|ending|take|taking ... my|his|her|their own|life|lives", "dont|doesnt|not ... want ... live|alive", "no reason ... live", "better off without me", "overdos*"),
            Threats = new(
                "kill|kills|killing|killed|murder*", "death threat*", "threat* ... kill|life|death|shoot|stab", "shoot|shot ... me|us|him|her|them|you|up|people|everyone|kids|children", "stab|stabs|stabbed|stabbing",
                "knows|know ... where i|we live", "in danger", "life ... danger", "bomb threat*", "gun|knife|weapon ... me|us|school|door|threat*|coming", "burn ... house|home|school|down", "beat ... me|us|him|her up", "rape*", "going to die", "hope you die"),
            FiguresOfSpeech = new(
                "kill|kills|killing|killed time|the|our|my|your|this|that|it|off|two|a|an", "killing it", "shoot|shot a|the|some|an", "shoot|shot us|me|them|him|her a|an|the message|email|line", "stab in the back", "stab at", "stabbed in the back",
                "die|dying of|to laughing|laughter|know|boredom", "want ... die laughing"),
            Me = new("me|us|my|our|i|im|we|myself"),
            Others = new("pupil|student|child|kid|teenager|teen|youngster|colleague|coworker|client|customer|patient|friend|him|her|them|he|she|himself|herself|themselves|someone|somebody|employee|councillor"),
        },
        new()
        {
            Language = Language.Russian,
            SelfHarm = new(
                "самоуби*|суицид*", "поконч* ... собои|жизнью", "хочу|хочет|хотел|хотела умереть|сдохнуть", "не хочу|хочет|могу жить", "уби* себя", "порез*|резать|режу ... себя|вены", "наложить|наложу руки"),
            Threats = new(
                "убить|убью|убьет|убьют|убьешь|убивать|убиваю*|убиис*|убит|убит*", "зареж*|зарез*", "застрел*|расстрел*", "угрож*|угроз* ... смерт*|жизни|убии*|уби*|расправ*", "знает|знают|знаю где я|мы|ты живу|живем|живешь", "взорв*", "в опасности", "сожг*|сожж* ... дом*", "изби* ... меня|нас"),
            FiguresOfSpeech = new("убить|убиваю|убивать время"),
            Me = new("меня|мне|мои|моя|мою|моего|моеи|нас|нам|я|мы"),
            Others = new("ученик*|ребен*|подрост*|коллег*|клиент*|друг*|его|ее|их|он|она|девочк*|мальчик*|кто"),
        },
    ];
}
