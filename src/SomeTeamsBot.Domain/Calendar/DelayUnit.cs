namespace SomeTeamsBot.Domain.Calendar;

/// <summary>What a <see cref="Delay"/> is counted in; the first three run round the clock.</summary>
public enum DelayUnit
{
    Minutes,
    Hours,
    Days,
    WorkingHours,
    WorkingDays,
}
