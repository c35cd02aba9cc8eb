using FsCheck.Xunit;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Triage;
using Xunit;

namespace SomeTeamsBot.Tests.Triage;

public class EmergencyWordsTests
{
    [Theory]
    [InlineData("hän sanoi tulevansa huomenna tappamaan minut")]
    [InlineData("HÄN TAPPAA MINUT")]
    [InlineData("se uhkas tappaa mut")]
    [InlineData("se uhkas tapppaa mut")]
    [InlineData("joku laitto viestin et tapan sut")]
    [InlineData("sain tappouhkauksen")]
    [InlineData("sain tapouhkauksen facebookissa")]
    [InlineData("Minulle luvattiin viedä henki pois")]
    [InlineData("uhkaa henkeäni ja perhettäni")]
    [InlineData("hän tietää missä asun ja on tulossa")]
    [InlineData("asiakas tulee aseen kanssa minun ovelle")]
    [InlineData("oon vaarassa auta")]
    [InlineData("sanoi että saat kuolla")]
    [InlineData("se aikoo ampua mut huomenna")]
    [InlineData("en halua kuolla")]
    [InlineData("hän lupasi polttaa kotimme, meidän talon")]
    public void A_threat_to_me_is_heard(string text) => Assert.Equal(new EmergencySignal(Voice.Me, Language.Finnish), EmergencyWords.Find(text));

    [Theory]
    [InlineData("kollega sai tappouhkauksen")]
    [InlineData("nuori kirjoitti Discordissa haluavansa kuolla")]
    [InlineData("nuori laittoi viestin klo 22.30 että haluan kuolla")]
    [InlineData("oppilas kirjoitti että tekee itsemurhan")]
    [InlineData("joku uhkaa ampua koulussa oppilaita")]
    [InlineData("työkaverin mies uhkaa tappaa hänet")]
    public void Somebody_else_in_danger_is_heard(string text) =>
        Assert.Equal(new EmergencySignal(Voice.Other, Language.Finnish), EmergencyWords.Find(text));

    [Theory]
    [InlineData("tapan itseni")]
    [InlineData("haluan kuolla")]
    [InlineData("en jaksa enää elää")]
    [InlineData("mä en haluu enää elää")]
    [InlineData("ajattelen itsemurhaa")]
    [InlineData("olis parempi ilman minua")]
    [InlineData("viiltelen")]
    public void Self_harm_is_heard(string text) => Assert.Equal(new EmergencySignal(Voice.SelfHarm, Language.Finnish), EmergencyWords.Find(text));

    [Theory]
    [InlineData("he is going to kill me", Voice.Me, Language.English)]
    [InlineData("I got a death threat on Facebook", Voice.Me, Language.English)]
    [InlineData("a student wrote that she wants to die", Voice.Other, Language.English)]
    [InlineData("I want to kill myself", Voice.SelfHarm, Language.English)]
    [InlineData("I don't want to live anymore", Voice.SelfHarm, Language.English)]
    [InlineData("han hotar att döda mig", Voice.Me, Language.Swedish)]
    [InlineData("jag fick ett mordhot", Voice.Me, Language.Swedish)]
    [InlineData("en elev vill inte leva längre", Voice.Other, Language.Swedish)]
    [InlineData("jag vill dö", Voice.SelfHarm, Language.Swedish)]
    [InlineData("он сказал что убьёт меня", Voice.Me, Language.Russian)]
    [InlineData("мне угрожают убийством", Voice.Me, Language.Russian)]
    [InlineData("я хочу умереть", Voice.SelfHarm, Language.Russian)]
    [InlineData("ученик написал что не хочет жить", Voice.Other, Language.Russian)]
    public void Other_languages_are_heard(string text, Voice voice, Language language) =>
        Assert.Equal(new EmergencySignal(voice, language), EmergencyWords.Find(text));

    [Theory]
    [InlineData("en halua tappaa aikaa")]
    [InlineData("Miten tapan aikaa?")]
    [InlineData("aikaa tappaessa selaan somea")]
    [InlineData("hän tulee tapaamaan minut huomenna")]
    [InlineData("tapaan minun esihenkilön huomenna")]
    [InlineData("tapa toimia")]
    [InlineData("kuolin nauruun")]
    [InlineData("tappavan tylsä koulutus")]
    [InlineData("Voiko maalittaminen johtaa fyysiseen väkivaltaan?")]
    [InlineData("onko laiton uhkaus rikos?")]
    [InlineData("Mitä teen jos minua uhataan kommenteissa?")]
    [InlineData("tulvii viestejä, meitä pommitetaan sähköposteilla")]
    [InlineData("esitys ammuttiin alas meidän kokouksessa")]
    [InlineData("kollega puukotti selkään")]
    [InlineData("apua")]
    [InlineData("How do I shoot a video for us?")]
    [InlineData("these comments kill the discussion")]
    [InlineData("vi måste skjuta upp mötet")]
    [InlineData("Montako vuotta vankeutta vainoamisesta voi saada?")]
    [InlineData("tilini on vaarassa")]
    [InlineData("")]
    public void Ordinary_talk_is_not_an_emergency(string text) => Assert.Null(EmergencyWords.Find(text));

    [Fact]
    public void Every_sentence_of_danger_is_heard() => Assert.DoesNotContain(Sentences("danger.txt"), sentence => EmergencyWords.Find(sentence) is null);

    [Fact]
    public void No_question_about_the_guideline_and_no_figure_of_speech_is_taken_for_danger() =>
        Assert.DoesNotContain(Sentences("no-danger.txt"), sentence => EmergencyWords.Find(sentence) is not null);

    [Theory]
    [InlineData("minua uhataan puukolla", Voice.Me, Language.Finnish)]
    [InlineData("täällä on mies jolla on puukko", Voice.Me, Language.Finnish)]
    [InlineData("asiakas uhkaa kollegaa veitsellä", Voice.Other, Language.Finnish)]
    [InlineData("jag hotas med kniv", Voice.Me, Language.Swedish)]
    [InlineData("en elev har en pistol", Voice.Other, Language.Swedish)]
    [InlineData("he threatens me with a knife", Voice.Me, Language.English)]
    [InlineData("a student has a gun", Voice.Other, Language.English)]
    [InlineData("мне угрожают ножом", Voice.Me, Language.Russian)]
    public void A_weapon_is_heard_in_the_language_and_for_whom_it_is_told(string text, Voice voice, Language language) =>
        Assert.Equal(new EmergencySignal(voice, language), EmergencyWords.Find(text));

    [Theory]
    [InlineData("Mua uhkaillaan tappamisella somessa")]
    [InlineData("meitä kunnan työntekijöitä Facebookissa uhattiin tappaa")]
    [InlineData("minua uhattiin väkivallalla kommenteissa")]
    [InlineData("Joku uhkasi Instagramissa hakata minut")]
    [InlineData("han slår på mig på Facebook och hotar att döda mig")]
    [InlineData("he threatens me with violence online")]
    [InlineData("someone on Facebook threatened to kill me")]
    [InlineData("на меня в фейсбуке напали и угрожали убить")]
    public void A_threat_to_life_is_heard_wherever_it_was_written(string text) => Assert.NotNull(EmergencyWords.Find(text));

    public static TheoryData<string, string> ThreatsInPlaces() => new MatrixTheoryData<string, string>(
        ["minua uhataan tappamisella", "mua uhkailtiin tappaa", "sain tappouhkauksen", "minua uhattiin puukolla", "haluan kuolla", "hän uhkasi väkivallalla meitä"],
        ["somessa", "Facebookissa", "kommenteissa", "Instagramissa", "WhatsAppissa", "kunnan kanavalla", "ryhmässä"]);

    [Theory]
    [MemberData(nameof(ThreatsInPlaces))]
    public void No_place_named_before_or_after_it_silences_a_threat(string threat, string place)
    {
        Assert.NotNull(EmergencyWords.Find($"{threat} {place}"));
        Assert.NotNull(EmergencyWords.Find($"{place} {threat}"));
        Assert.NotNull(EmergencyWords.Find($"{threat} tänään {place} kun vastasin"));
    }

    [Property]
    public void No_text_breaks_it(string? text) => EmergencyWords.Find(text ?? "");

    [Fact]
    public void Hostile_text_is_read_too()
    {
        Assert.NotNull(EmergencyWords.Find("\uD800 hän t\u0301appaa minut \0"));
        Assert.NotNull(EmergencyWords.Find("tappaa minut " + new string('x', 100_000)));
    }

    private static List<string> Sentences(string file)
    {
        var lines = File.ReadAllLines(RepositoryFolder.PathOf("tests", "SomeTeamsBot.Tests", "Triage", file)).Where(line => !line.StartsWith('#')).ToList();
        Assert.True(lines.Count > 150, file);
        return lines;
    }
}
