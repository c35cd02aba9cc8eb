using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Incidents;

/// <summary>The clocks that a municipality can set, by name.</summary>
internal static class DeadlineNames
{
    private static readonly Dictionary<string, Func<EscalationPolicy, Delay, EscalationPolicy>> Clocks = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(EscalationPolicy.Acknowledge)] = (p, d) => p with { Acknowledge = d },
        [nameof(EscalationPolicy.Deputy)] = (p, d) => p with { Deputy = d },
        [nameof(EscalationPolicy.NextLevel)] = (p, d) => p with { NextLevel = d },
        [nameof(EscalationPolicy.Director)] = (p, d) => p with { Director = d },
        [nameof(EscalationPolicy.Again)] = (p, d) => p with { Again = d },
        [nameof(EscalationPolicy.Decision)] = (p, d) => p with { Decision = d },
        [nameof(EscalationPolicy.Idle)] = (p, d) => p with { Idle = d },
        [nameof(EscalationPolicy.Status)] = (p, d) => p with { Status = d },
        [nameof(EscalationPolicy.Investigation)] = (p, d) => p with { Investigation = d },
        [nameof(EscalationPolicy.QuestionReminder)] = (p, d) => p with { QuestionReminder = d },
        [nameof(EscalationPolicy.QuestionEnd)] = (p, d) => p with { QuestionEnd = d },
        [nameof(EscalationPolicy.Reevaluation)] = (p, d) => p with { Reevaluation = d },
        [nameof(EscalationPolicy.Objection)] = (p, d) => p with { Objection = d },
        [nameof(EscalationPolicy.Reopening)] = (p, d) => p with { Reopening = d },
        [nameof(EscalationPolicy.Kept)] = (p, d) => p with { Kept = d },
        [nameof(EscalationPolicy.WithdrawnKept)] = (p, d) => p with { WithdrawnKept = d },
    };

    /// <summary>The names.</summary>
    public static IReadOnlyCollection<string> All => Clocks.Keys;

    /// <summary>The deadlines with what the municipality set.</summary>
    public static EscalationPolicy Set(EscalationPolicy policy, IEnumerable<KeyValuePair<string, string>> set) =>
        set.Aggregate(policy, (changed, clock) => Clocks[clock.Key](changed, Delay.Parse(clock.Value)));
}
