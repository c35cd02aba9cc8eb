using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Storage;

namespace SomeTeamsBot.Benchmarks.Cases;

/// <summary>Cases that were taken on, each with the timers it has then: written into the database while no bot runs.</summary>
internal static class OpenCases
{
    private const int AtATime = 500;

    private static readonly EscalationPolicies Policies = EscalationPolicies.Default(WorkingHours.Office);

    /// <summary>Adds cases of which the reporter is to hear at a time.</summary>
    /// <param name="database">Where.</param>
    /// <param name="trios">Whose, in turn.</param>
    /// <param name="from">The first number.</param>
    /// <param name="due">By case: when its next step is due (UTC).</param>
    /// <param name="now">When they were sent (UTC).</param>
    public static async Task Add(BotDatabase database, IReadOnlyList<Trio> trios, int from, IReadOnlyList<DateTimeOffset> due, DateTimeOffset now)
    {
        foreach (var some in due.Select((at, i) => (At: at, Number: from + i)).Chunk(AtATime))
        {
            await using var db = database.CreateDbContext();
            db.Cases.AddRange(some.Select(c => Row(Case(trios[c.Number % trios.Count], c.Number, c.At, now))));
            await db.SaveChangesAsync();
        }
    }

    private static CaseFile Case(Trio trio, int number, DateTimeOffset due, DateTimeOffset now)
    {
        var recipient = new Recipient(trio.Supervisor.ObjectId, trio.Supervisor.DisplayName, Basis.OwnSupervisor);
        return new CaseFile
        {
            Id = Guid.CreateVersion7(now),
            Number = $"MH-{now.Year}-{number:D5}",
            State = CaseState.Acknowledged,
            Urgency = UrgencyClass.K2,
            Reporter = new Reporter(trio.Reporter.ObjectId, trio.Reporter.DisplayName),
            Report = new Report("S1", "Kunnan sivulla kirjoitetaan ikävästi henkilökunnasta") { Words = "Sivulla kirjoitettiin minusta ikävästi jo toisen kerran tällä viikolla." },
            Submitted = now,
            Policy = Policies.Classes[UrgencyClass.K2],
            Holders = [new Holder(recipient, HolderState.Reached, now) { HasOpened = true }],
            Ladder = Ladder.Unknown with { IsKnown = true },
            OwnerKey = trio.Supervisor.ObjectId,
            Acknowledged = now,
            Timers = [new CaseTimer(TimerKind.TellReporter, due), new CaseTimer(TimerKind.Idle, now.AddDays(30)), new CaseTimer(TimerKind.Investigate, now.AddDays(30))],
        };
    }

    private static CaseRow Row(CaseFile file) => new()
    {
        Id = file.Id,
        Number = file.Number,
        IsOpen = true,
        ReporterKey = file.Reporter.Key,
        SubmittedUtc = file.Submitted.UtcDateTime,
        NextDueUtc = file.Next!.Due.UtcDateTime,
        Revision = 1,
        Document = CaseJson.Write(file),
    };
}
