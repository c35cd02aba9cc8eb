using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>How people speak of danger in English; the words are written as <see cref="EmergencyLexicon"/> says.</summary>
internal static class EnglishEmergency
{
    private const string Weapon =
        "knife|knives|gun|guns|axe|ax|hammer|machete|sword|pistol|rifle|shotgun|handgun|firearm|bat|chainsaw|crowbar|bomb|bombs|explosive*|grenade*|molotov*";

    private const string Somebody =
        "someone|somebody|man|men|guy|guys|woman|stranger|person|car|he|she|they|ex|customer|client|parent|neighbour|neighbor|boy";

    private const string Victim =
        "me|us|him|her|them|my|our|his|someone|somebody|people|kid|kids|child|children|pupil|pupils|student|students|teacher|colleague|coworker|wife|girlfriend|mother|staff";

    // What is done with words on a screen is the guideline's matter, even when it is called an attack.
    private const string OnScreen =
        "online|facebook*|fb|insta*|twitter*|x|tiktok*|snap*|youtub*|linkedin*|whatsapp*|comment*|post|posts|thread*|chat*|social|internet|page|pages|media|channel*|account*|verbally";

    private static readonly string[] Life =
    [
        $"threat* ... {Weapon}|weapon|weapons",
        "threat* ... with violence|rape",
        "threat* ... hurt|harm|beat|attack|hit|punch|stab|burn|rape|shoot|assault|strangle|kidnap|slap ... me|us|him|her|them|my|our|someone|people|staff",
        "receiv*|got|get|getting threats of violence",
        "kill|kills|killing|killed|murder*", "death threat*", "threat* ... kill|life|death|shoot|stab", "shoot|shot ... me|us|him|her|them|you|up|people|everyone|kids|children", "stab|stabs|stabbed|stabbing",
        "knows|know ... where i|we live", "in danger", "life ... danger", "bomb threat*", "gun|knife|weapon ... me|us|school|door|threat*|coming", "burn ... house|home|school|down", "beat ... me|us|him|her up", "rape*", "going to die", "hope you die",
    ];

    private static readonly string[] Danger =
    [
        $"with a|an {Weapon}|weapon", $"has|had|got|gets|holding|holds|carrying|carries|waving|waves|pointed|pointing|points|pulled|pulls|drew|brought|brings|bringing|swinging|planted ... {Weapon}|weapon",
        $"is a|an {Weapon} in|at|here|on|outside", $"{Weapon} ... me|us|school|door|threat*|coming|building|office|hand|lobby", "armed man|men|person|woman|guy|pupil|student|and", "is|are armed",
        "threat* ... come|coming|comes|show|visit ... here|home|house|work|workplace|office|door|place|school|over|up|round",
        $"hitting|hits|punch*|beating|beats|choking|choked|chokes|strangl*|assault*|attacked|attacking|attacks|kicking|kicked|slapped|slapping ... {Victim}", "hit|hurt me|us", "beats|beating|beat ... me|us|him|her|wife|kids|children up",
        $"{Somebody} ... following|follows|followed|chasing|chased|stalking me|us", "chasing|chased me|us", "follow* me|us home",
        "trying|tries|tried|wants ... get|come|break|climb in|inside|into", "break|breaks|breaking|broke ... in|into ... my|our|the|her|his|to house|home|flat|apartment|office|school|building|room|car", "breaking in", "break in",
        "outside|at my|our|the house|home|door|window|apartment|flat|office ... threat*|shout*|scream*|knife|gun|waiting|bang*|with|now", "is|hes|shes|are|standing|waiting|waits outside|at my|our house|home|door|window|apartment|flat", "ex|husband|boyfriend|man|he ... waiting|standing outside", "bang*|kicking|pounding ... on|at|down|in ... door|window",
        "come|coming|comes to|at my|our house|home|place|door", "coming for|after me|us",
        "set|sets|setting ... on|to fire", "burn*|torch ... my|our|the|her|his car|house|home|school|office|building", "house|home|school|building is on fire|burning", "arson* ... threat*|house|home|school",
        "fear*|afraid|scared for ... life|lives|safety", "locked in ... outside|threat*|room|shooter|he|hes", "hiding|hide in|under|from ... closet|bathroom|toilet|room|desk|him|shooter", "active shooter", "shooter", "gunshot*|gunfire|gunman", "hear|heard ... shots|shooting|gunshot*", "will|gonna|going ... beat|punch|hit|hurt me|us|him|her|them", "call 112|911|999|ambulance|an", "call the police now|immediately",
        "kidnap*|hostage*", "raped me|her|him", "isnt|not|stopped breathing", "bleeding heavily|badly|to|out",
    ];

    private static readonly string[] Figures =
    [
        "kill|kills|killing|killed time|the|our|my|your|this|that|it|off|two|a|an", "killing it", "shoot|shot a|the|some|an", "shoot|shot us|me|them|him|her a|an|the message|email|line", "stab in the back", "stab at", "stabbed in the back",
        "die|dying of|to laughing|laughter|know|boredom", "want ... die laughing",
        "hit|hits us|me up|hard|with", $"photo|picture|image|video|drawing ... {Weapon}",
        "call an early|end|expert|it|meeting",
    ];

    private static readonly string[] OnAScreen =
    [
        $"{Somebody}|attacked|attacking|attacks|following|follows|followed|hitting|beating|stalking ... {OnScreen}",
        "trying|tries|tried|wants|break|breaks|breaking|broke ... account*|log|email*|touch|system*|computer|profile|page|network|spotlight|contact|sweat",
    ];

    public static EmergencyLexicon Lexicon { get; } = new()
    {
        Language = Language.English,
        SelfHarm = new(
            "suicid*", "kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|shoot ... myself|himself|herself|themselves|themself", "selfharm*|selfinjur*", "self harm*", "want|wants|wanted|wish ... die|dead",
            "end|ending|take|taking ... my|his|her|their own|life|lives", "dont|doesnt|not ... want ... live|alive", "no reason ... live", "better off without me", "overdos*"),
        Threats = new(Life),
        Attacks = new(Danger),
        FiguresOfSpeech = new(Figures),
        HarmlessAttacks = new([.. Figures, .. OnAScreen]),
        Me = new("me|us|my|our|i|im|we|myself"),
        Others = new("pupil|student|child|kid|teenager|teen|youngster|colleague|coworker|client|customer|patient|friend|him|her|them|he|she|himself|herself|themselves|someone|somebody|employee|councillor"),
    };
}
