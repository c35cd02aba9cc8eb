using Microsoft.Extensions.Options;
using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Incidents;

/// <summary>A case must never find an empty role: what is missing stops the start, and the message tells what to write where.</summary>
internal sealed class IncidentOptionsCheck : IValidateOptions<IncidentOptions>
{
    public ValidateOptionsResult Validate(string? name, IncidentOptions options)
    {
        List<string> problems = [.. Roles(options), .. Deadlines(options), .. Questions(options.Questions)];
        if (options.WorkTo <= options.WorkFrom)
            problems.Add("Incidents:WorkTo must be later than Incidents:WorkFrom, for example 08:00 and 16:00.");
        if (options.MostAnHour < 1)
            problems.Add("Incidents:MostAnHour must be at least 1, or nobody could report anything.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Roles(IncidentOptions options)
    {
        if (options.Roles.Count == 0)
            yield break;
        foreach (var unknown in options.Roles.Keys.Except(Enum.GetNames<MunicipalRole>(), StringComparer.OrdinalIgnoreCase))
            yield return $"Incidents:Roles:{unknown} is no role. The roles are {string.Join(", ", Enum.GetNames<MunicipalRole>())}.";
        foreach (var role in Enum.GetNames<MunicipalRole>())
        {
            var held = options.Roles.FirstOrDefault(r => r.Key.Equals(role, StringComparison.OrdinalIgnoreCase)).Value;
            if (held is null || held.Holders.All(string.IsNullOrWhiteSpace))
                yield return $"Incidents:Roles:{role} has no holder. Give the object id of at least one person under Incidents:Roles:{role}:Holders:0.";
            if (held is null || held.Deputies.All(string.IsNullOrWhiteSpace))
                yield return $"Incidents:Roles:{role} has no deputy. Give the object id of at least one person under Incidents:Roles:{role}:Deputies:0.";
        }
    }

    private static IEnumerable<string> Questions(QuestionOptions options)
    {
        foreach (var (clock, delay) in new[]
                 {
                     (nameof(options.Reminder), options.Reminder), (nameof(options.End), options.End),
                     (nameof(options.Kept), options.Kept), (nameof(options.AgreementKept), options.AgreementKept),
                 })
        {
            if (!Delay.TryParse(delay, out var read) || read.Amount == 0)
                yield return $"Incidents:Questions:{clock} is '{delay}'. Write a whole number above zero and a unit: 4wh or 2wd in working time, 72h or 30d round the clock.";
        }
    }

    private static IEnumerable<string> Deadlines(IncidentOptions options)
    {
        foreach (var (urgency, clocks) in options.Deadlines)
        {
            if (!Enum.TryParse<UrgencyClass>(urgency, ignoreCase: true, out var known) || known == UrgencyClass.K4)
            {
                yield return $"Incidents:Deadlines:{urgency} is no class. The classes with deadlines are K0, K1, K2 and K3.";
                continue;
            }

            foreach (var (clock, delay) in clocks)
            {
                if (!DeadlineNames.All.Contains(clock, StringComparer.OrdinalIgnoreCase))
                    yield return $"Incidents:Deadlines:{urgency}:{clock} is no clock. The clocks are {string.Join(", ", DeadlineNames.All)}.";
                else if (!Delay.TryParse(delay, out _))
                    yield return $"Incidents:Deadlines:{urgency}:{clock} is '{delay}'. Write a whole number and a unit: 15m, 72h or 14d round the clock, 4wh or 2wd in working time.";
            }
        }
    }
}
