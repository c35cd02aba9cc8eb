using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Triage;
using Xunit;

namespace SomeTeamsBot.Tests.Content;

/// <summary>triage.yaml of a municipality over the shipped one: what it may change, and how each mistake is named.</summary>
public sealed class TriageReaderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("somebotti-triage-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_advice_of_the_same_id_replaces_the_shipped_one_and_makes_a_new_version()
    {
        var before = ContentLoader.LoadAll(ContentLoader.ShippedFolder).Triage;
        Write("""
            courses:
              - id: S6a
                title: "Outo viesti"
                class: K3
                short: "Välitä viesti tietoturvaan."
                do:
                  - inferred: "Soita tietoturvaan."
                contacts: [tietoturva]
            """);

        var after = Load();

        Assert.Equal(UrgencyClass.K3, after.Courses["S6a"].Urgency);
        Assert.Equal(before.Courses.Count, after.Courses.Count);
        Assert.NotEqual(before.Version, after.Version);
    }

    [Fact]
    public void An_unknown_key_is_named_with_file_and_line() => Refuses(
        """
        questions:
          - id: OMA
            ask: "Mitä?"
            inference: true
            vastaukset: []
            answers: [{id: a, title: "A"}]
        """,
        "triage.yaml:5: unknown key 'vastaukset'; known here: after, answers, ask, help, id, inference, not_for, roles, sources, takes_text");

    [Fact]
    public void What_does_not_exist_is_named_with_file_and_line() => Refuses(
        """
        situations:
          - {id: OMA, title: "Oma", first: OMA1, course: OMA2, passages: [ei/ole]}
        questions:
          - id: OMA3
            ask: "Mitä?"
            sources: [ei/ole]
            after: {T6: [joskus]}
            answers:
              - {id: a, title: "A", to: EI, contacts: [haamu]}
        """,
        "triage.yaml:2: 'OMA' names the course 'OMA2', which does not exist",
        "triage.yaml:2: 'OMA' names the question 'OMA1', which does not exist",
        "triage.yaml:2: 'OMA' names the passage 'ei/ole', which does not exist",
        "triage.yaml:4: 'OMA3' names the section 'ei/ole', which does not exist",
        "triage.yaml:4: 'OMA3' names the course 'EI', which does not exist",
        "triage.yaml:4: 'OMA3' names the contact 'haamu', which does not exist",
        "triage.yaml:4: 'OMA3' names the answer 'T6: joskus', which does not exist");

    [Fact]
    public void A_question_that_rests_on_nothing_is_refused() => Refuses(
        """
        questions:
          - {id: OMA, ask: "Mitä?", answers: [{id: a, title: "A"}]}
        """,
        "triage.yaml:2: name the section keys under 'sources', or say 'inference: true' when the guideline does not ask this");

    [Fact]
    public void A_class_that_is_none_and_a_pattern_that_is_none_are_refused() => Refuses(
        """
        courses:
          - {id: OMA, title: "Oma", class: K9, short: "Tee.", do: [{inferred: "Tee."}]}
        hints:
          - {question: T3, answer: S1, words: ["bad-mouth*"]}
        """,
        "triage.yaml:2: the class must be one of K0, K1, K2, K3, K4",
        "triage.yaml:4: 'bad-mouth*' is no pattern: words and | between alternatives, * after two letters or more, ... for a gap");

    [Fact]
    public void What_nobody_can_put_to_a_supervisor_is_refused() => Refuses(
        """
        courses:
          - {id: OMA, title: "Oma", class: K4, short: "Tee.", do: [{inferred: "Tee."}], ask_supervisor: lupa}
        """,
        "triage.yaml:2: 'ask_supervisor' must be one of question, tiktok, talk, notice");

    [Theory]
    [InlineData("hauku*|*")] // would fit every word
    [InlineData("h*")] // words are looked up by two letters
    [InlineData("hauku*||solva*")]
    [InlineData("hau*ku")]
    [InlineData("hauku* ...")]
    [InlineData("... hauku*")]
    [InlineData("hauku* ... ... solva*")]
    public void A_pattern_that_would_mean_something_else_than_it_says_is_refused(string pattern) => Refuses(
        $$"""
        hints:
          - {question: T3, answer: S1, words: ["{{pattern}}"]}
        """,
        $"triage.yaml:2: '{pattern}' is no pattern: words and | between alternatives, * after two letters or more, ... for a gap");

    [Fact]
    public void What_would_be_without_effect_or_lead_nowhere_is_refused() => Refuses(
        """
        questions:
          - {id: OMA1, ask: "Mitä?", inference: true, after: {T6: [kylla], T2: [minua]}, answers: [{id: a, title: "A"}]}
          - {id: OMA2, ask: "Mitä?", inference: true}
        """,
        "triage.yaml:2: 'after' names one question and its answers",
        "triage.yaml:3: 'answers' is missing: nobody could go on from this question");

    [Fact]
    public void A_substitute_for_nobody_is_refused() => Refuses(
        """
        substitutes:
          luottamushenkilo: {esihenklio: [kunnanjohtaja]}
        """,
        "triage.yaml:1: 'substitutes' names the contact 'esihenklio', which does not exist");

    private void Refuses(string yaml, params string[] problems)
    {
        Write(yaml);

        Assert.Equal(problems, Assert.Throws<InvalidContentException>(Load).Problems.Select(p => p.ToString()));
    }

    private TriageTree Load() => ContentLoader.LoadAll([ContentLoader.ShippedFolder, folder.FullName]).Triage;

    private void Write(string yaml) => File.WriteAllText(Path.Combine(folder.FullName, "triage.yaml"), yaml + "\n");
}
