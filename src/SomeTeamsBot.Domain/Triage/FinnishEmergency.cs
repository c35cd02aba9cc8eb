using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>How people speak of danger in Finnish; the words are written as <see cref="EmergencyLexicon"/> says.</summary>
internal static class FinnishEmergency
{
    private const string Weapon =
        "puukko|puukkoa|puukon|puukolla|puukol|puukola|puukot|puukkoja|puuko|puukosta|veitsi|veitsea|veitsen|veitsella|veitsel|veitset|veista|veitsesta|leipaveits*|keittioveits*|linkkuveits*|linkkari*|viidakkoveits*|machet*|teraase*|tikari*|miekka|miekan|miekalla|"
        + "kirves|kirveen|kirvesta|kirveella|kirveel|kirveh*|vasara|vasaran|vasaralla|sorkkaraud*|rautaput*|rautakang*|moottorisaha*|maila|mailan|mailalla|pesapallomail*|pesismail*|"
        + "ase|aseen|asetta|aseella|aseel|aseet|aseita|aseiden|aseesta|ampumaase*|pistool*|pistoli*|revolver*|haulik*|kivaari*|pyssy*|pommi|pommin|pommia|pommeja|pommit|pommilla|rajahde|rajahteen|rajahteita|kranaat*|polttopullo*|molotov*";

    private const string Somebody =
        "joku|jokuu|mies|nainen|tyyppi|jatka|jabi|jaba|poika|han|se|ne|asiakas|oppilas|vanhempi|naapuri|tuntematon|vieras|exa|ex|exani|entinen|auto|porukka";

    private const string Victim =
        "minua|mua|minut|mut|minuu|meita|meidat|meijat|lasta|lapsia|lapsiani|lastani|lastaan|lapseni|vaimoani|vaimoaan|vaimonsa|miestani|miestaan|aitia|aitiaan|isaa|tyokaver*|kolleg*|opettaja*|hoitaja*|ohjaaja*|tyontekija*|oppilasta|oppilaita|ihmista|ihmisia|hanta|naista|miesta|tyttoa|poikaa|jotakuta|asiakasta|vanhusta|potilasta|nuorta";

    private const string Threatens = "uha*|uhka*|uhos*|uhit*";

    // What is done with words on a screen is the guideline's matter, even when it is called an attack.
    private const string OnScreen =
        "facebook*|facessa|fb|fbssa|feis*|insta*|some|somes*|somen|somee*|twitter*|x|tiktok*|snap*|whats*|youtub*|linkedin*|netis*|nettii*|verkos*|kommen*|keskustelu*|palstal*|postau*|viesteis*|viesteil*|julkaisu*|kanava*|tili|tilia|tilil*|ryhmas*|sivuil*|chat*";

    private static readonly string[] Life =
    [
        $"{Threatens} ... {Weapon}",
        "vakivallalla|vakivallal ... uha*|uhka*",
        "uha*|uhka* ... vahingoit*|satut*|vieda|viedaan|vie ... lapse*|lapsi*|minu*|mua|mut|perhe*|vaimo*|tytta*|poika*",
        "uha*|uhka* ... lapse*|lapsi*|minu*|mua|mut|perhe* ... vahingoit*|satut*",
        $"{Threatens} ... vakivallalla|vakivallal|vakivalalla|vakivalal|vakivaltasesti|ampu*|ammu*|polttaa|poltta*|rajayt*|hakka*|hakata|lyo*|potki*|puukot*|raiska*|kurist*|kidut*|mukiloi*|turpaan|turpii*|sytyt*|tuhopolt*|siepata|kostaa",
        "ampuvansa|hakkaavansa|lyovansa|rajayttavansa|puukottavansa|raiskaavansa|polttavansa|potkivansa|kuristavansa|sytyttavansa|pahoinpitelevansa|tappavansa",
        "lupas*|lupaa|aikoo|aikovat|aikoi|meinaa|meinas*|tulee|tulossa ... hakkaa|hakata|hakkaam*|ampua|ampumaan|puukot*|rajayt*|sytyttaa|sytyttamaan|lyomaan|pieks*",
        "tappa*|tapppa*|tapetaan|tapettais*|tapettiin|tappouh*|tapouhk*|tappo",
        "tapan|tapat ... sut|sinut|mut|minut|meidat|meijat|teidat|teijat|hanet|kaikki|perhee*|lapse*|lapsi*",
        "murha|murhaa*|murhat*|murhauh*|murhais*|murhav*|murhas*|surma*",
        "hengen|henki|henkeni|henkea|nirri ... pois|lahtee|vied*|vie", "ottaa|otan|vie|vien|riista*|paasta* ... hengen|hengilta|paivilta",
        "hengenvaara*|hengenhat*|henkirik*", "henkeni|henkensa|henki|henkea|hengella ... uha*|uhka*|vaarassa", "uha*|uhka* ... hengella|henkea|hengen|henkeani|henkeni",
        "lahdata|lahtaa|lahtaavansa|listia|listii|nitista*",
        "puukot*|puukol*|veitsel*|kirveel*|haulikol*|pistool*|aseella|aseen|aseiden|aseita|ase|pyssyn|pyssylla ... tul*|kan*|uha*|uhka*|kades*|minu*|mun|mu*|meit*|meid*|ovel*|koul*|heilu*|osoit*|kimp*",
        "puukottaa|puukottavansa|puukottamaan|puukotti|puukottanut|puukotetaan",
        "ampu*|ammu* ... minut|mut|mua|meidat|meijat|hanet|jonkun|kaikki|koulu*|lapse*|ihmis*|itse*|sut|sinut|tyontekij*|virkail*",
        "kouluampu*|kouluammu*|koulusurm*|ampumisuhk*|pommiuh*", "pommi ... koul*|kunnantal*|virast*|raja*",
        "rajayt* ... koul*|talo*|kunnantal*|viras*|meid*|kaikk*|auto*|paika*|paikan",
        "poltta* ... koti*|talo*|auto*|kotin*|taloni|kunnantal*|koul*",
        "hakka*|hakata|mukiloi* ... minut|mut|mua|minua|meidat|hanet|sairaala*|sut|sinut|henkiin*|kuntoon",
        "raiska* ... minut|mut|minua|mua|hanet|hanta|tyttare*|vaimo*", "raiskausuh*",
        "tiet*|tied* ... missa asun|asut|asuu|asumme|asutaan|asutte|asuvat|lapseni|lapset|lapsemme|perheeni|vaimoni", "tiet*|tied* ... osoitteeni ... tul*",
        "tulevansa|tulee|tulevat|tulossa|tulen ... kotiini|kotiovel*|ovelleni|kotiimme|kotiin ... uhk*|uhat*|kosta*|kimppu*|hakka*|ase*",
        "tulevansa|tulossa ... kotiini|kotiovelleni|ovelleni|kotiimme",
        "olen|oon|ollaan|olemme|joku|nuori|lapsi|oppilas|asiakas|kollega|tyokaveri ... vaarassa", "valiton|valittomassa|valitonta vaara*",
        "toivo* ... kuolemaa|kuolemaani|kuolisin|kuolevan|kuolis*", "saat|saatte|saa|saavat|sais|saisit kuolla", "kuolet|kuolette|kuolkaa",
        "en halua kuolla", "hatatilanne", "hata nyt", "tulee ... kimppuun|kimppuuni", "kurist* ... minu*|mut|mua|han*",
    ];

    private static readonly string[] Weapons =
    [
        $"{Threatens}|osoit*|osot*|heilut*|heilu*|heris*|veti|vetaa|vetais*|kaivo*|kaivaa|heittaa|heitti|heittele*|otti|ottanu*|nappas*|toi|tuo|tuoda|tuonu*|tuovansa|laittaneensa|jattaneensa|piilotta* ... {Weapon}",
        $"tulee|tulossa|tulen|tulevat|tulevansa|tulla ... {Weapon}",
        $"jolla|jol|jollain|jollakin|silla|sil|hanella|hanel|niilla|niil|heilla|tyypilla|tyypil|jatkal|miehel|miehella|naisella|asiakkaalla|oppilaalla|pojalla|tytolla|vanhemmalla|isalla|aidilla|jatkalla|naapurilla|nuorella|potilaalla|kaverilla ... {Weapon}",
        $"taalla|taal|tas|tassa|pihalla|pihal|aulassa|ovella|ulkona|koulussa|koululla|luokassa|kaytavalla|vastaanotolla|kunnantalo*|virastossa|kirjastossa|paivakodissa|talossa|rakennuksessa|bussissa|junassa ... {Weapon}",
        $"{Weapon} ... {Threatens}|tulee|tulossa|tulen|tulevat|tulevansa|kans|kaa|kanssa|kera|kades*|kourassa|taskus*|repus*|mukana|mukanaan|esiin|esille|heilu*|osoit*|osot*|hyokka*|kimp*|ovel*|pihal*|aulas*|kohti|kurkul*|kurkku*",
        $"lahetti|lahettanyt|lahetteli|laittoi|laitto|laittanut|sain|saanu|saanut|postasi ... kuvan|kuvia ... {Weapon}",
        "aseistautun*|aseistettu ... mies*|nais*|henkilo*|nuori|oppila*|asiaka*|ihmi*|tyyp*|joukko*",
        "kuulin|kuului|kuulimme|kuultiin|kuuluu ... laukau*|ampumi*|rajahd*|laukaukse*", "joku|mies|oppilas|asiakas|han|ne|se ampuu|ampui|ampuvat", "taalla|taal|pihalla|koulussa|koululla|aulassa ... ammutaan|ampuu|ampuvat|ammuttiin", "happohyokk*", "valkoista jauhetta|pulveria",
        "puukottan*|puukotet*|puukottiv*|puukottel*|puukotan",
    ];

    private static readonly string[] Violence =
    [
        "kay|kavi|kavivat|kayvat|kayny|kaynyt|hyokkaa|hyokkasi|hyokkas|hyokkaavat paalle|kimppuuni|kimppuumme|kimppuun",
        "kay|kavi|kavivat|kayvat|kayny|kaynyt ... minuun|muhun|meihin|haneen|toiseen|tyokaveriin|kollegaan|lapseen|asiakkaaseen kasiksi", "kay|kavi|kavivat|kayvat kasiksi minuun|muhun|meihin|haneen|toiseen|tyokaveriin|kollegaan|lapseen",
        "kay|kavi|kavivat|kayvat|kayny|kaynyt|hyokkaa|hyokkasi|hyokkas|hyokkaavat ... mun|minun|meidan|tyo*|asiakka*|oppila*|hanen|toisen|opettaja*|hoitaja* paalle|kimppuun",
        $"tonii|tonai*|tonas*|heitti|heittaa|heitteli|lyo|lyovat|lyomassa|hakkaa*|hakkas*|potkii|potki|potkivat|potkas*|kuristaa|kuristi|kuristav*|pahoinpit*|pahoinpid*|mukiloi*|piekse*|raahaa|raahas* ... {Victim}",
        "loi|loivat ... minua|mua|minut|mut|meita|tyokaver*|kolleg*|asiakasta|opettaja*|hoitaja*",
        "minua|mua|minut|mut|minuu|meita|meidat ... lyotiin|lyodaan|lyo|loi|hakataan|hakattiin|potkitaan|potkittiin|pahoinpi*|kurist*|mukiloit*|raiskat*|raiskas*|puukotet*|ammuttiin|ammutaan",
        "taalla|taal|nyt|parhaillaan ... hakataan|lyodaan|potkitaan|pahoinpid*", "lyo|hakkaa|potkii juuri nyt|parhaillaan",
        "sain|saan|saat|saa|saatte|vetaa|vetaisi|vetamaan|veti|antaa ... turpaan|turpaa|turpiin|turpiini|turpii|turpiis|pataani|kuonoon",
        "aja|ajaa|ajavat|ajoi|ajaneet|jahtaa|jahtaavat ... minua|mua|meita ... takaa|autolla|kadulla", "jahtaa|jahtaavat|jahtasi minua|mua|meita", "minua|mua|meita ... ajetaan|ajaa|ajavat|ajoi takaa", "ajaa|ajavat takaa minua|mua|meita",
        $"{Somebody} ... seuraa|seuras*|seurannu*|seurailee minua|mua|meita", "minua|mua|meita seurattiin|seurataan ... kotiin|kadulla|toista|matkalla|autolla|nyt", "minua|mua|meita seuraa ... mies|joku|tyyppi|nainen|auto|porukka",
        "seuraa|seuras*|seurannu*|seuraavat|seurataan ... kotiin|kotiini|kotiovelle|kadulla|pimeassa|autolla|perassa", $"{Somebody}|on ... mun|minun|meidan perassa ... pelk*|pelot*|nyt|uhka*",
        "vaanii|kyttaa|kyttaavat|vahtii|vaanivat ... ulkona|pihalla|kotini|kotia*|kotimme|oven|ikkunan|ikkunasta|talon|minua|mua",
        "mieheni|vaimoni|mies|puolisoni|puoliso|aviomies|aviomieheni|exa|exani|ex|isa|isani|aiti|asiakas|potilas|oppilas ... vakivaltainen|vakivaltanen|vakivaltane",
        "minuun|muhun|meihin|minua|mua|meita ... vakivaltaa", "henkeni|henkemme puolesta", "pelkaan|pelataan|pelkaamme ... tulee|tulevat|tekee|kay ... kotiin*|tanne|ovel*|kimppu*|jotain|minulle|mulle",
        "uskalla|uskalleta|uskaltanu ... kotiin|ulos|poistua|nukkua", "uskalla|uskalleta lahtea toista|tyopaikalta|taalta|kotoa",
        "uha*|uhka* ... ovella|ovellani|oven|pihalla|aulassa|tiskilla|vastaanotolla|kotona|kotini|kotonani|kadulla|parkkipaik*|vieressa|lahella|kasvotusten|naamatusten|taalla",
        "riehuu|riehuvat|raivoaa|raivoo|raivoavat|huutaa ... aulassa|taalla|luokassa|ovella|pihalla|toimistolla|toimistossa|vastaanotolla|tiskilla|oven",
        "lukitsi|lukinnu*|lukkinu|telkesi|teljennyt ... minut|mut|meidat", "ei|eivat paasta|paastany|paastanyt minua|mua|meita ulos|pois|lahtemaan|kotiin", "odottaa|odottelee|vaijyy ... minua|mua|meita ... ulkona|pihalla|ovella|oven|parkkipaik*|kadulla|pimeassa", "en paase|paasta ulos|pois|karkuun ... uhka*|uhkai*|mies|hakk*|huuta*", "siepattu|sieppas*|sieppaa|kidnap*", "panttivan*", "piileskelen|piileskelemme|piileskellaan|piilouduin|piilouduimme", "lukittaudu*|lukkiuduin|lukkiuduimme|lukittautu* ... huonees*|vessa*|toimisto*|luokka*|varasto*|sisa*",
        "soittakaa ... poliis*|ambulans*|hatakesk*|112", "tarvitsen|tarvin|tarviin|tarvitaan|lahettakaa ... poliis*|ambulans* ... nyt|heti|tanne|paikalle", "ei hengita", "vuotaa|vuodan verta", "tajuttomana",
    ];

    private static readonly string[] Intrusion =
    [
        "uha*|uhka* ... tulla|tulevansa|tulee|tulevat|saapua|saapuvansa|hakea|ilmestya ... tanne|tanneki|kotiin*|kotona|kotimme|luokse*|luo|ovel*|oven|toihin|tyopaikal*|tyomaalle|meille|koululle|kouluun|virastol*|virastoon|kunnantal*|vastaan*|pihal*|toimistol*|kaymaan|paikalle",
        "uha*|uhka* ... tanne|kotiin*|kotiovel*|ovelleni|tyopaikal* ... tulla|tulevansa|tulee|tulevat|saapua",
        "tulen|tullaan|tulemme ... sun|sinun|teidan|teijan ... kotiin*|kotiovel*|ovelle|luo|luokse",
        "yrittaa|yritti|yrittavat|yrittany*|yrittaneet|koittaa|koittavat|koitti|pyrkii|pyrkivat|haluaa ... sisaan|sisalle|sisaa",
        "murta*|murtau*|murrat*|murrau*|tunkeu* ... kotiin*|taloon*|asuntoon*|ovesta|oven|ovea|ikkun*|toimistoon*|huoneesee*|luokkaa*|kouluu*|koululle|paivakotii*|kirjastoo*|kunnantalo*|viras*|rakennuksee*|autooni|sisalle|sisaan|meille|luokse*|pihal*",
        "hakkaa|hakkas*|hakkaavat|potkii|potkivat|potki|potkas*|rikkoo|rikkoi|rikko|rikkovat|jyskyttaa|paukuttaa|takoo|hajotti|hajottaa ... ovea|oven|ovee|ikkunan|ikkunaa|ikkunoita|ikkunat|lasin",
        "sisaan ... murtau*|tunkeu* ... taalla|viela|joku|nyt", "tulla|tulossa|tulevansa|tulee ... kostaa|kostamaan", "koputtaa|takoo|rynkyttaa|ryskyttaa|ryskaa|hakkaa ... ovea|oven|ovee|ikkunaa|ikkunaan ... uhka*|huut*|raivo*|yritt*", "rynkyttaa|ryskyttaa ... ovea|oven|ovee", "oven takana|ulkopuolella ... uhka*|uhkai*|huutaa|raivo*|hakkaa|yritt*|ase*|puukko",
        "poltan|polta|poltamme|poltetaan|poltti|polttavat ... sun|teidan|koti*|talo*|auto*|kunnantal*|koul*|toimist*|mokk*",
        "sytyt*|pistaa|pistan|pisti ... koti*|talo*|auto*|koul*|kunnantal*|toimist*|tuleen|palamaan", "koti*|talo*|auto*|koul* ... sytyt*|palamaan|tulessa", "koti*|talo|koulu palaa",
        "talo*|kotini|kotimme|auto|autoni|automme|koulu ... poltettiin|poltetaan|aiotaan|aikoo|sytytet* ... polttaa|tuleen|palamaan", "autoni|automme|taloni|talomme|kotini|kotimme poltettiin|poltetaan|sytytettiin", "taalla|taal ... tulipalo|palaa|tulessa", "kaatoi|kaataa|heitti ... bensaa|bensiinia|happoa", "bensaa|bensalla|bensiinia ... sytyt*|tuleen|ovel*|paalle|paallen*", "tuhopolt* ... uha*|uhka*|koti*|talo*",
    ];

    private static readonly string[] OnAScreen =
    [
        $"kay|kavi|kavivat|kayvat|kayny|kaynyt|hyokkaa|hyokkasi|hyokkas|hyokkaavat|lyo|loi|hakkaa*|potkii|minua|mua|minut|meita|meidat ... {OnScreen}",
        $"{OnScreen} ... kay|kavi|kavivat|kayvat|hyokkaa|hyokkasi|hyokkas",
        $"{Somebody} ... seuraa|seuras*|seurannu*|seurailee minua|mua|meita {OnScreen}", $"seuraa|seuras*|seurannu*|seuraavat|seurataan minua|mua|meita {OnScreen}",
        "yrittaa|yritti|yrittavat|yrittany*|yrittaneet|koittaa|koitti|pyrkii|haluaa ... kirjau*|tili*|sahkopost*|jarjestelm*|palvelu*|ryhma*|sivu*|teams*|some*|faceb*|insta*",
        "murta*|murtau*|murrat*|murrau*|tunkeu* ... tilille*|tiliin*|tilini|tilin|sahkopostiin*|jarjestelma*|konee*|kone|tietokone*|palvelu*|palvelim*|verkkoon|faceb*|insta*|ryhma*|sivu*|puhelimee*|kannettav*|some*|whats*",
    ];

    private static readonly string[] Figures =
    [
        "tappa*|tapetaan|tapettiin aikaa|aika|tunnelma*|ilo|iloa|innostu*|luovuu*|luovuutta|keskustelu*|motivaatio*|bugi*|prosessi*|janoa|nalkaa|kilpailu*|uutuuden*|orastav*|tylsyyt*|paikallislehd*|elavan",
        "aikaa|aika tappa*|tapetaan", "tappavan|tappava|tappavaa tyls*|hyv*|hausk*|hidas|hitaa*|tahti*|kuuma*|pitk*", "tappara*", "tappava*|tappavasti tehokk*",
        "kuole*|kuoll* nauruun|hapeaan|tylsyyteen|nalkaan|uteliaisuuteen|janoon", "nauruun kuole*|kuoll*", "murhaava*", "murhamyst*|murhadek*|murhajut*|murhasarj*|murhaaja*",
        "puukot* selkaan|selasta", "ampu*|ammu* alas|yli|itseaan|itseani|jalkaan", "ampua|ammu* itse* jalkaan", "surmanloukk*", "surmanlu*",
        "hakkaa|hakata paata|paataan|seinaan|nappaimisto*", "rajayt* netin|pankin|suosio*|some*", "poltta* itsensa|loppuun|rahaa|siltoja",
        "uha*|uhka* ... loppuun", "lyo|loi minut|meidat|hanet laudalta|allikalla|allikal", "kirveella|kirveel toita|toissa", "harjoit* ... kirve*|ase*|puuk*|veits*", "palaa pinna|hermo*|halu*|rahaa", "taalla|taal ... palaa pinna|hermo*|rahaa",
        "tappade|tappar|tappat",
    ];

    public static EmergencyLexicon Lexicon { get; } = new()
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
        Threats = new(Life),
        Attacks = new([.. Weapons, .. Violence, .. Intrusion]),
        FiguresOfSpeech = new(Figures),
        HarmlessAttacks = new([.. Figures, .. OnAScreen]),
        Me = new("minut|mut|minua|mua|minulle|mulle|minun|mun|mua|minuun|muhun|minulta|multa|itseani|perheeni|perheelleni|lapseni|lapsiani|vaimoni|mieheni|kotiini|kotiovelleni|ovelleni|meidat|meijat|meita|meille|meidan|asun|olen|oon|ollaan|olemme|sain|saan|saanu|saanut|henkeni|tyttareni|poikani|sut|sinut"),
        Others = new("nuori|nuoren|nuorelta|nuorelle|nuoret|nuorista|nuorta|oppilas|oppilaan|oppilaalta|oppilaamme|oppilaalle|lapsi|lapsen|lapselta|lasta|tytto|tyton|tytolta|poika|pojan|pojalta|asiakas|asiakkaan|asiakkaalta|asiakasta|potilas|potilaan|kollega|kollegan|kollegaa|kollegalle|kollegani|tyokaveri|tyokaverin|tyokaveria|tyokaverille|tyokaverini|duunikaver*|kaveri|kaverin|kaverini|kaverilta|alainen|alaisen|alaiseni|alaistani|tyontekija|tyontekijaa|tyontekijan|tyontekijani|valtuutettu|valtuutettua|kunnanjohtaja*|opettaja*|hoitaja*|haavansa|haluavansa|aikovansa|itsensa|ittensa|hanet|hanta|naapuri|naapurin|ystava|ystavan|ystavani|joku|jonkun|jotain|seuraaja|kuntalainen"),
    };
}
