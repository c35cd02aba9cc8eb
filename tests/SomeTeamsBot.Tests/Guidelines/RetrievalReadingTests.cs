using SomeTeamsBot.Domain.Guidelines;
using Xunit;

namespace SomeTeamsBot.Tests.Guidelines;

public sealed class RetrievalReadingTests
{
    private static readonly ConceptLexicon Concepts = new(RetrievalHandbook.Lexicon.Concepts);

    [Fact]
    public void Words_lose_case_dots_and_marks() =>
        Assert.Equal(["aani", "oljya", "tiktokia", "dont", "2024"], Tokenizer.Of("Ääni… ÖLJYÄ, TikTok:ia don't (2024)!"));

    [Fact]
    public void A_pasted_document_is_read_no_further_than_a_question() =>
        Assert.True(Tokenizer.Of(new string('a', 10_000)).Sum(w => w.Length) <= Tokenizer.MaxLength);

    [Theory]
    [InlineData("saanks mä", "saanko mina")] // by rule, and from the list
    [InlineData("voiksä auttaa", "voiko sina auttaa")]
    [InlineData("tätä ei muuteta", "tata ei muuteta")]
    [InlineData("yks", "yks")] // too short for the rule
    public void Spoken_forms_are_written_out(string said, string written) =>
        Assert.Equal(written.Split(' '), new SpokenForms(RetrievalHandbook.Lexicon.Spoken).Write(Tokenizer.Of(said)));

    [Theory]
    [InlineData("salasanoja", "salasana")] // a stem
    [InlineData("työsalasana", "salasana")] // the last part of a compound
    [InlineData("lösenordet", "salasana")]
    [InlineData("salaatti", null)]
    public void A_word_names_its_concept(string word, string? concept) =>
        Assert.Equal(concept is null ? [] : [concept], Concepts.InWord(Tokenizer.Of(word)[0]).Select(c => Concepts.Ids[c]));

    [Theory]
    [InlineData("pahoitin mielen", true)]
    [InlineData("pahoitin hänen mielensä", true)] // one word between
    [InlineData("pahoitin eilen hänen mielensä", false)]
    [InlineData("mielensä pahoittanut", false)] // the other way round
    [InlineData("pahoitin", false)]
    public void A_phrase_names_its_concept_when_its_words_stand_together(string text, bool found) =>
        Assert.Equal(found, Concepts.InPhrases(Tokenizer.Of(text)).Any(c => Concepts.Ids[c] == "pyytää anteeksi"));

    [Theory]
    [InlineData("luotamushenkilo", "luottamushenkilo")]
    [InlineData("luottamushenkiloo", "luottamushenkilo")]
    [InlineData("luottamushnekilo", "luottamushenkilo")]
    [InlineData("luottamushenkiko", "luottamushenkilo")]
    [InlineData("lottamushenkiko", "lottamushenkiko")] // two slips
    [InlineData("kuvxa", "kuvaa")] // of two words one slip away the commoner one
    [InlineData("kuv", "kuv")] // too short to tell
    public void A_misspelt_word_becomes_the_known_one(string word, string repaired) =>
        Assert.Equal(
            repaired,
            new SpellingRepair(new Dictionary<string, int> { ["luottamushenkilo"] = 1, ["kuvia"] = 1, ["kuvaa"] = 3 }).Repair(word));

    [Fact]
    public void A_vector_has_length_one_and_no_feature_twice()
    {
        string[] texts = ["sama salasana", "hyvä salasana", "sama huijaus", "hyvä huijaus"];
        var reader = new QuestionReader(RetrievalHandbook.Lexicon, texts);
        var vector = FeatureSpace.Of(reader, texts.Select(reader.Read)).VectorOf("sama sama huijaus");

        Assert.Equal(1, vector.Values.Sum(v => v * v), 0.0001);
        Assert.Equal(vector.Count, vector.Features.Distinct().Count());
    }

    [Fact]
    public void Training_tells_apart_what_the_profiles_alone_confuse()
    {
        // Both topics have the first feature, one of them far more often; only the second tells them apart.
        TopicText[] texts =
        [
            .. Enumerable.Range(0, 9).Select(_ => new TopicText(0, new SparseVector([0], [1f]))),
            new TopicText(1, new SparseVector([0, 1], [0.9f, 0.436f])),
        ];
        var scores = TopicTraining.Learn(texts, TopicProfiles.Of(texts, 2, 2)).Score(texts[^1].Vector);

        Assert.True(scores[1] > scores[0]);
    }
}
