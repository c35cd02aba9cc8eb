namespace SomeTeamsBot.Domain.Incidents;

/// <summary>How soon a matter must be in somebody's hands. Smaller is sooner. The guideline gives no such classes: they are the project's own.</summary>
public enum UrgencyClass
{
    /// <summary>Immediate danger.</summary>
    K0,

    /// <summary>Urgent, at any hour: a threat without immediate danger, targeting, a hijacked account of the municipality, confidential and in sight.</summary>
    K1,

    /// <summary>Quick, within working hours: visible misconduct, a link that was opened.</summary>
    K2,

    /// <summary>Normal, within days.</summary>
    K3,

    /// <summary>Advice alone.</summary>
    K4,
}
