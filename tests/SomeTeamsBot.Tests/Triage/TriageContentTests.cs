using System.Text.RegularExpressions;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Triage;

/// <summary>What the shipped tree asks and advises.</summary>
public partial class TriageContentTests
{
    private static TriageTree Tree => ShippedTriage.Tree;

    [Theory] // domain.md 2.3: which class when
    [InlineData("T3=S4;+;S4b=kylla", UrgencyClass.K0)]
    [InlineData("T3=S1;S1a=asiaton;+;S1c=nakyy;T2=minua;T4=kylla;S4b=kylla", UrgencyClass.K0)]
    [InlineData("T3=S4", UrgencyClass.K1)]
    [InlineData("T3=S4;+;S4b=ei", UrgencyClass.K1)]
    [InlineData("T3=S5;S5b=yllytys", UrgencyClass.K1)]
    [InlineData("T3=S6;S6x=d", UrgencyClass.K1)]
    [InlineData("T3=S6;S6x=c;+;S6w=kylla", UrgencyClass.K1)]
    [InlineData("T3=S6;S6x=b", UrgencyClass.K1)]
    [InlineData("T3=S6;S6x=f", UrgencyClass.K1)]
    [InlineData("T3=S7;S7c=nakyy", UrgencyClass.K1)]
    [InlineData("T3=S9;S9b=tulva", UrgencyClass.K1)]
    [InlineData("T3=S1;S1a=asiaton;+;S1c=leviaa", UrgencyClass.K1)]
    [InlineData("T3=S1;S1a=asiaton", UrgencyClass.K2)]
    [InlineData("T3=S9;S9b=asiaton", UrgencyClass.K2)]
    [InlineData("T3=S6;S6x=linkki", UrgencyClass.K2)]
    [InlineData("T3=S6;S6x=c", UrgencyClass.K2)]
    [InlineData("T3=S7;S7c=poistettu", UrgencyClass.K2)]
    [InlineData("T3=S8;S8a=asiaton;+;S8b=tyontekija", UrgencyClass.K2)]
    [InlineData("T3=S10;S10a=selva", UrgencyClass.K2)]
    [InlineData("T3=S11;S11a=asiavirhe;+;S11b=paasivu", UrgencyClass.K2)]
    [InlineData("T3=S2;S2b=loukkaava", UrgencyClass.K3)]
    [InlineData("T3=S8;S8a=asiaton", UrgencyClass.K3)]
    [InlineData("T3=S12;S12a=muu", UrgencyClass.K3)]
    [InlineData("T3=S3;S3b=ei", UrgencyClass.K4)]
    [InlineData("T3=S11;S11a=savy", UrgencyClass.K4)]
    [InlineData("T3=S9;S9b=asiaa", UrgencyClass.K4)]
    [InlineData("T3=S6;S6x=a", UrgencyClass.K4)]
    [InlineData("T3=S6;S6x=e", UrgencyClass.K4)]
    public void The_class_follows_from_what_was_answered(string steps, UrgencyClass expected) => Assert.Equal(expected, Walks.Employee(steps).Urgency);

    [Fact]
    public void Whoever_was_in_danger_and_is_safe_has_the_most_urgent_class() =>
        Assert.Equal(UrgencyClass.K0, WalkTree.Of(Tree, Walks.Knowing("T1=tyontekija;T0=turvassa;T3=S4")).Urgency);

    [Theory]
    [InlineData("T3=S5;S5b=yllytys", "S5")]
    [InlineData("T3=S5;S5b=yksityista", "S5")]
    [InlineData("T3=S5;S5b=uhka", "S4")]
    [InlineData("T3=S5;S5b=yksi", "S9")] // several means from one angry person alone
    [InlineData("T3=S1;S1a=yllytys", "S5")]
    [InlineData("T3=S1;S1a=yksityista", "S5")]
    [InlineData("T3=S1;S1a=kritiikki", "S9/arvostelu")]
    [InlineData("T3=S1;S1a=muualla", "S13")]
    [InlineData("T3=S13;S13a=loukkaava", "S13")]
    [InlineData("T3=S2;S2b=mielipide", "S3")]
    [InlineData("T3=S3;S3b=loukkaava", "S2")]
    [InlineData("T3=S8;S8a=kanta", "S8/kanta")]
    [InlineData("T3=S1;S1a=asiaton;+;S1c=nakyy;T2=minua;T4=ei;T6=ei;T5=ei;T7=on;T8=muualla", "S13")]
    public void An_answer_leads_where_it_should(string steps, string course) => Assert.Equal(course, Walks.Employee(steps).Course!.Id);

    [Fact]
    public void A_minor_alone_is_no_duty_to_report_but_worry_is()
    {
        var minor = Walks.Employee("T3=S9;S9b=asiaton;+;S9h=ei;S9e=ei;T2=minua;T4=ei;T6=kylla");
        var worry = Walks.Employee("T3=S9;S9b=asiaton;+;S9h=ei;S9e=ei;T2=minua;T4=ei;T6=kylla;T6b=kylla");
        var none = Walks.Employee("T3=S9;S9b=asiaton;+;S9h=ei;S9e=ei;T2=minua;T4=ei;T6=ei");

        Assert.Equal("T6b", minor.Question!.Id);
        Assert.DoesNotContain(minor.Lines, l => l.Text.Contains("lastensuojeluilmoitus", StringComparison.Ordinal));
        Assert.Contains(worry.Lines, l => l.Text.Contains("lastensuojeluilmoitus itse heti", StringComparison.Ordinal));
        Assert.NotEqual("T6b", none.Question!.Id);
    }

    [Fact]
    public void Whoever_the_matter_is_about_is_not_among_those_to_tell()
    {
        var at = Walks.Employee("T3=S1;S1a=asiaton;+;S1c=ohita;T2=minua;T4=ei;T6=ei;T5=oma");

        Assert.DoesNotContain("esihenkilo", at.Contacts);
        Assert.Contains("tyosuojelu", at.Contacts);
    }

    [Theory]
    [InlineData("tyontekija")]
    [InlineData("esihenkilo")]
    [InlineData("paakayttaja")]
    public void Nobody_is_told_to_go_to_the_supervisor_whom_the_matter_concerns(string role) =>
        Assert.All(Tree.Courses.Values.Where(c => !Tree.Questions["T5"].NotFor.Contains(c.Id)), course =>
        {
            var asked = Tree.Questions["T5"];
            var at = new Position
            {
                Course = course,
                Role = Tree.Questions[TriageTree.Role].Answer(role)!.Role,
                Path = [(Tree.Questions["T2"], Tree.Questions["T2"].Answer("kollega")!), (asked, asked.Answer("oma")!)],
            };
            var words = string.Join(' ', at.Lines.Select(l => l.Text).Prepend(course.For(at.Role).Brief));
            Assert.False(YourSupervisor().IsMatch(words), $"{course.Id}: {words}");
            Assert.DoesNotContain("esihenkilo", at.Contacts);
        });

    [Theory]
    [InlineData("kunnanjohtaja", "kunnanjohtajaan", "luottamusjohto")]
    [InlineData("luottamusjohto", "luottamusjohtoon", "kunnanjohtaja")]
    public void The_leadership_is_not_told_of_itself(string concerned, string word, string told)
    {
        var at = Walks.Employee($"T3=S8;S8a=asiaton;+;S8b=ohita;T2=ohita;T4=ei;T6=ei;T5={concerned}");

        Assert.DoesNotContain(at.Lines, l => l.Text.Contains(word, StringComparison.Ordinal));
        Assert.Equal([told], at.Contacts);
    }

    [Theory]
    [InlineData("S3", "S3b=ei")]
    [InlineData("S11", "S11a=asiavirhe")]
    [InlineData("S11", "S11a=kollega")]
    [InlineData("S11", "S11a=vaara-tili")]
    public void An_opinion_and_ones_own_mistake_are_told_to_nobody(string situation, string answer) =>
        Assert.True(Walks.Employee($"T3={situation};{answer}").Course!.TellsNobody);

    [Fact]
    public void Targeting_is_always_a_matter_of_safety_at_work() =>
        Assert.Contains("tyosuojelu", Walks.Employee("T3=S5;S5b=yllytys").Contacts);

    [Fact]
    public void An_elected_officials_misconduct_goes_to_the_political_leadership_and_the_manager() =>
        Assert.Equal(["luottamusjohto", "kunnanjohtaja"], Walks.Employee("T3=S8;S8a=asiaton").Contacts);

    [Fact]
    public void False_claims_elsewhere_go_to_communications_first() =>
        Assert.Equal("viestinta", Walks.Employee("T3=S13;S13a=vaara-tieto").Contacts[0]);

    [Fact]
    public void Elsewhere_nothing_is_deleted_and_no_customer_is_revealed()
    {
        var lines = string.Join(' ', Walks.Employee("T3=S13;S13a=loukkaava").Lines.Select(l => l.Text));

        Assert.Contains("ylläpitäjälle tai palveluun", lines, StringComparison.Ordinal);
        Assert.Contains("asiakkaan, oppilaan", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("Poista", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_comes_before_deletion_wherever_something_is_deleted() =>
        Assert.All(AllAdvice(), advice =>
        {
            var deletes = Index(advice.Lines, line => line.StartsWith("Poista kirjoitus", StringComparison.Ordinal) || line.StartsWith("Poista viesti", StringComparison.Ordinal));
            if (deletes >= 0)
                Assert.InRange(Index(advice.Lines, line => line.StartsWith("Tallenna", StringComparison.Ordinal)), 0, deletes - 1);
        });

    [Fact]
    public void Evidence_on_the_TikTok_device_is_photographed_from_its_screen() =>
        Assert.Contains(Tree.Questions["T7"].Answers.SelectMany(a => a.Adds), l => l.Text.Contains("TikTok-laitteella", StringComparison.Ordinal));

    [Fact]
    public void A_supervisor_is_told_of_their_own_duties_for_an_employee()
    {
        var lines = string.Join(' ', Walks.Of("esihenkilo", "T3=S1;S1a=asiaton;+;S1c=ohita;T2=kollega").Lines.Select(l => l.Text));

        Assert.Contains("omalle esihenkilöllesi", lines, StringComparison.Ordinal);
        Assert.Contains("sekä työsuojeluvaltuutettuun että työterveyshuoltoon", lines, StringComparison.Ordinal);
        Assert.Contains("selvittelykysymykset", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_supervisor_is_asked_whether_the_writer_was_heard()
    {
        Assert.Equal("S2c", Walks.Of("esihenkilo", "T3=S2;S2b=loukkaava;+").Question!.Id);
        Assert.NotEqual("S2c", Walks.Employee("T3=S2;S2b=loukkaava;+").Question!.Id);
    }

    [Fact]
    public void A_private_matter_needs_no_situation_and_makes_no_report()
    {
        var at = Walks.Of("yksityinen", "");

        Assert.Equal("yksityisasia", at.Course!.Id);
        Assert.True(at.Course.TellsNobody);
        Assert.Null(at.Question);
    }

    [Fact]
    public void An_elected_official_is_never_sent_to_a_supervisor_or_promised_safety_at_work() =>
        Assert.All(Tree.Courses.Values, course =>
        {
            var advice = course.For(Roles.ElectedOfficial);
            var words = string.Join(' ', advice.Lines.Where(l => l.IsFor(Roles.ElectedOfficial)).Select(l => l.Text).Prepend(advice.Brief));
            Assert.False(YourSupervisor().IsMatch(words), $"{course.Id}: {words}");
            var at = new Position { Path = [], Course = course, Role = Roles.ElectedOfficial, Substitutes = Tree.Substitutes[Roles.ElectedOfficial] };
            Assert.DoesNotContain("esihenkilo", at.Contacts);
            Assert.DoesNotContain("tyosuojelu", at.Contacts);
        });

    [Fact]
    public void What_an_answer_adds_sends_no_elected_official_to_a_supervisor() =>
        Assert.All(
            Tree.Questions.Values.SelectMany(q => q.Answers).SelectMany(a => a.Adds).Where(l => l.IsFor(Roles.ElectedOfficial)),
            line => Assert.False(YourSupervisor().IsMatch(line.Text), line.Text));

    [Fact]
    public void Whoever_runs_a_channel_meets_their_own_situations_first() =>
        Assert.Equal(["S1", "S9", "S6", "S11"], Tree.OfferedFirst[Roles.ChannelAdministrator]);

    [Fact]
    public void Every_node_says_on_what_it_rests()
    {
        Assert.All(Tree.Questions.Values, q => Assert.True(q.IsInference || q.Sources.Count > 0, q.Id));
        Assert.All(Tree.Courses.Values, c => Assert.True(c.Sources.Count > 0 || c.Advice.Lines.All(l => l.IsInference), c.Id));
    }

    [Fact]
    public void From_free_text_to_the_advice_takes_at_most_one_question_after_danger() =>
        Assert.All(Tree.Situations, s =>
        {
            var at = Walks.Employee("T3=" + s.Id);
            Assert.All(Walks.Moves(at).OfType<AnswerMove>(), move => Assert.Null(Walks.Employee($"T3={s.Id};{move.Question}={move.Answer}").Question));
        });

    private static IEnumerable<CourseAdvice> AllAdvice() => Tree.Courses.Values.SelectMany(c => c.ByRole.Values.Prepend(c.Advice));

    private static int Index(IReadOnlyList<AdviceLine> lines, Func<string, bool> is_) => lines.Index().Where(l => is_(l.Item.Text)).Select(l => l.Index).DefaultIfEmpty(-1).First();

    [GeneratedRegex("esihenkilö(ösi|llesi|ltäsi|si)", RegexOptions.IgnoreCase)]
    private static partial Regex YourSupervisor();
}
