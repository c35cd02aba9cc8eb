using System.Text.Json;
using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents.Cases;

/// <summary>Cases are kept as JSON, by the default options.</summary>
public class CaseFileJsonTests
{
    private static CaseFile Full()
    {
        var at = Monday.ToUniversalTime();
        return new CaseFile
        {
            Id = Guid.Parse("00000000-0000-0000-0000-000000000001"),
            Number = "MH-2026-00001",
            State = CaseState.Escalated,
            Version = 7,
            Urgency = UrgencyClass.K1,
            Reporter = new Reporter(Worker, "Testi Työntekijä") { IsElectedOfficial = true, IsProtected = true, HasWithdrawn = true, IsGone = true },
            Report = new Report("S5", "Maalittamisepäily")
            {
                Words = "Sanoja \"lainauksissa\" 😀",
                Address = "osoite",
                Place = "paikka",
                Evidence = "kuva",
                Witness = "todistaja",
                Answers = [new Answered("Kysymys", "Vastaus")],
                About = [Subject.OwnSupervisor, Subject.CouncilLeadership],
                HasMinor = true,
                To = [Offices.Supervisor],
                Inform = ["tyosuojelu"],
                AlsoAbove = true,
                IsDataBreach = true,
                SupervisorIsWrong = true,
                Chosen = [Offices.MunicipalManager],
                TreeVersion = "0123456789ab",
                GuidelineVersion = "2024 (3/2024)",
            },
            Submitted = at,
            ClimbsFrom = at.AddHours(1),
            Policy = Policies.Of(UrgencyClass.K1, false) with
            {
                Hours = new WorkingHours(new(7, 30), new(15, 15)),
                MostRounds = 3,
                Investigation = Delay.Days(14),
                Quiet = new QuietHours(new TimeOnly(21, 30), new TimeOnly(6, 0)),
            },
            Holders = [new Holder(Person(Boss, Basis.OwnSupervisor) with { Phone = "+358 1" }, HolderState.Reached, at) { IsInformed = true, OnReturn = true, HasOpened = true }],
            Ladder = Rungs,
            Excluded = [Second],
            OwnerKey = Boss,
            Acknowledged = at,
            Timers = [new CaseTimer(TimerKind.TellAgain, at, 2)],
            Deeds = [new Deed(DeedKind.Police, Boss, at)],
            Notes = [new Note(NoteKind.Question, "Missä?", Boss, at)],
            Escalation = new Escalation(Worker, "Syy") { Rejection = "Ei", IsReevaluated = true, IsAutomatic = true, Decider = Second, To = [Third], WentUp = Monday },
            TransferTo = Colleague,
            Resolution = new Resolution(Outcome.Duplicate, "Selvä", [Duty.ToldAbove], at),
            RaisedByReporter = true,
            Closed = at.AddDays(1),
        };
    }

    [Fact]
    public void A_case_comes_back_from_json_as_it_was()
    {
        var json = Full().Json();

        var back = JsonSerializer.Deserialize<CaseFile>(json)!;

        Assert.Equal(json, back.Json());
        Assert.Equal(Full().Policy, back.Policy);
        Assert.Equal(Full().AcknowledgeBy, back.AcknowledgeBy);
        Assert.Equivalent(Full(), back, strict: true);
    }

    /// <summary>So that a field that is added later is in the test above.</summary>
    [Fact]
    public void Nothing_of_the_full_case_is_left_at_its_default()
    {
        var empty = Draft() with { Report = new Report("", "") };
        object?[][] pairs = [[Full(), empty], [Full().Report, empty.Report], [Full().Reporter, new Reporter("", "")], [Full().Escalation, new Escalation("", "")]];
        foreach (var pair in pairs)
            foreach (var property in pair[0]!.GetType().GetProperties().Where(p => p.CanWrite && p.Name is not nameof(CaseFile.Ladder) and not "Key" and not "Name"))
                if (!property.CustomAttributes.Any(a => a.AttributeType == typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)))
                    Assert.True(!Equals(property.GetValue(pair[0]), property.GetValue(pair[1])), $"{property.Name} is at its default.");
    }

    [Theory]
    [MemberData(nameof(States))]
    public void So_does_a_case_in_any_state(CaseState state)
    {
        var json = In(state).Json();

        Assert.Equal(json, JsonSerializer.Deserialize<CaseFile>(json)!.Json());
    }

    [Fact]
    public void What_can_be_reckoned_is_not_kept() =>
        Assert.All(["Next", "IsOpen", "Handlers", "AcknowledgeBy", "MayAct", "Everybody"], name => Assert.DoesNotContain($"\"{name}\"", Full().Json(), StringComparison.Ordinal));

    public static TheoryData<CaseState> States() => [.. Enum.GetValues<CaseState>()];
}
