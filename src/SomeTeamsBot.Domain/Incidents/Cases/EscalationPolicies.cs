using SomeTeamsBot.Domain.Calendar;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The deadlines of each class. They are the project's inference; a municipality sets its own.</summary>
/// <param name="Hours">When working time runs.</param>
/// <param name="Classes">The deadlines by class, from K0 to K3.</param>
public sealed record EscalationPolicies(WorkingHours Hours, IReadOnlyDictionary<UrgencyClass, EscalationPolicy> Classes)
{
    private static readonly Delay TwoYears = Delay.Days(2 * 365);
    private static readonly Delay FiveYears = Delay.Days(5 * 365);

    /// <summary>The deadlines of the domain's chapters 2.3 and 3.3.</summary>
    public static EscalationPolicies Default(WorkingHours hours) => new(
        hours,
        new Dictionary<UrgencyClass, EscalationPolicy>
        {
            [UrgencyClass.K0] = new()
            {
                Hours = hours,
                Acknowledge = Delay.Minutes(15),
                Deputy = Delay.Minutes(15),
                NextLevel = Delay.Minutes(15),
                Director = Delay.Minutes(15),
                Again = Delay.Minutes(15),
                Idle = Delay.Minutes(60),
                Status = Delay.Minutes(60),
                Kept = FiveYears,
            },
            [UrgencyClass.K1] = new()
            {
                Hours = hours,
                Acknowledge = Delay.Minutes(60),
                Deputy = Delay.Minutes(60),
                NextLevel = Delay.Minutes(120),
                Director = Delay.Minutes(240),
                Again = Delay.Minutes(60),
                Decision = Delay.Minutes(60),
                Idle = Delay.WorkingDays(1),
                Status = Delay.WorkingDays(1),
                Kept = FiveYears,
                Quiet = QuietHours.Default,
            },
            [UrgencyClass.K2] = new()
            {
                Hours = hours,
                Acknowledge = Delay.WorkingHours(4),
                Deputy = Delay.WorkingHours(4),
                NextLevel = Delay.WorkingHours(8),
                Again = Delay.WorkingDays(1),
                Decision = Delay.WorkingDays(1),
                Idle = Delay.WorkingDays(3),
                Status = Delay.WorkingDays(3),
                Investigation = Delay.Days(14),
                Kept = TwoYears,
            },
            [UrgencyClass.K3] = new()
            {
                Hours = hours,
                Acknowledge = Delay.WorkingDays(2),
                Deputy = Delay.WorkingDays(2),
                NextLevel = Delay.WorkingDays(4),
                Again = Delay.WorkingDays(2),
                Decision = Delay.WorkingDays(3),
                Idle = Delay.WorkingDays(5),
                Status = Delay.WorkingDays(5),
                Investigation = Delay.Days(14),
                Kept = TwoYears,
            },
        });

    /// <summary>The deadlines of a case that is sent now.</summary>
    /// <param name="urgency">Its class; K0 to K3.</param>
    /// <param name="isSomebodyOnCall">Whether the ladder is climbed at night too.</param>
    public EscalationPolicy Of(UrgencyClass urgency, bool isSomebodyOnCall) =>
        isSomebodyOnCall ? Classes[urgency] with { Quiet = null } : Classes[urgency];
}
