namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What a municipality sets for cases.</summary>
/// <param name="Register">Who hold which role.</param>
/// <param name="Policies">The deadlines.</param>
public sealed record IncidentSettings(RoleRegister Register, EscalationPolicies Policies)
{
    /// <summary>Whether reports are taken: a municipality that has named no roles can start with questions alone.</summary>
    public bool IsOn => Register.Roles.Count > 0;

    /// <summary>How many reports a person may send in an hour; immediate danger is never refused.</summary>
    public int MostAnHour { get; init; } = 5;

    /// <summary>The object id of whoever keeps the bot and is told of its faults; null when nobody is.</summary>
    public string? Keeper { get; init; }

    /// <summary>Whether somebody is on call at any hour.</summary>
    public bool IsSomebodyOnCall => Register.OnCall is not null;

    /// <summary>The deadlines of a case that is sent now.</summary>
    public EscalationPolicy PolicyOf(UrgencyClass urgency) => Policies.Of(urgency, IsSomebodyOnCall);
}
