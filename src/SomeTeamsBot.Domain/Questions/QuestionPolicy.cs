using SomeTeamsBot.Domain.Calendar;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>The clocks of questions. The guideline has none; a municipality sets its own.</summary>
public sealed record QuestionPolicy
{
    /// <summary>When working time runs.</summary>
    public WorkingHours Hours { get; init; } = WorkingHours.Office;

    /// <summary>From the card's arrival to the one reminder.</summary>
    public Delay Reminder { get; init; } = Delay.WorkingDays(2);

    /// <summary>From the reminder until the asker is told that no answer came.</summary>
    public Delay End { get; init; } = Delay.WorkingDays(2);

    /// <summary>How long a question is kept once nothing more is to happen to it.</summary>
    public Delay Kept { get; init; } = Delay.Days(30);

    /// <summary>How long an agreement is kept from the day it was made.</summary>
    public Delay AgreementKept { get; init; } = Delay.Days(2 * 365);

    /// <summary>How many questions a person may send in an hour; at least one.</summary>
    public int MostAnHour { get; init; } = 5;
}
