using Microsoft.Extensions.Options;
using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Questions;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Incidents;

internal static class IncidentServices
{
    /// <summary>Cases: their settings, their rules' callers, and the work that is due to them.</summary>
    public static IServiceCollection AddIncidents(this IServiceCollection services)
    {
        services.AddOptions<IncidentOptions>().BindConfiguration(IncidentOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<IncidentOptions>, IncidentOptionsCheck>();
        services.AddSingleton(p => Settings(p.GetRequiredService<IOptions<IncidentOptions>>().Value));
        services.AddScoped(p => new GatherPeople(
            p.GetRequiredService<IDirectory>(), p.GetRequiredService<IncidentSettings>().Register, p.GetRequiredService<IAbsences>()));
        services.AddScoped<ChangeCase>();
        services.AddScoped<RouteCase>();
        services.AddScoped<FindGone>();
        services.AddScoped<CheckPeople>();
        services.AddScoped<ReachHolder>();
        services.AddScoped<LanguageOfPerson>();
        services.AddScoped<TransferTargets>();
        services.AddScoped<HandleCase>();
        services.AddScoped<ListCases>();
        services.AddScoped<SendReport>();
        services.AddScoped<RunReport>();
        services.AddScoped<AuditCases>();
        services.AddHttpClient(HttpHeartbeat.ClientName, client => client.Timeout = TimeSpan.FromSeconds(10)).RemoveAllLoggers();
        services.AddSingleton<IHeartbeat, HttpHeartbeat>();
        services.AddScoped<NameDeputy>();
        services.AddScoped<TellBack>();
        services.AddScoped<IDueWork, EndAbsence>();
        services.AddScoped<IDueWork, RunCase>();
        services.AddScoped<IDueWork, ShowCard>();
        services.AddQuestions();
        return services;
    }

    /// <summary>Questions to a supervisor: no cases, but found and delivered by the same means.</summary>
    private static void AddQuestions(this IServiceCollection services)
    {
        services.AddSingleton(p => Policy(p.GetRequiredService<IOptions<IncidentOptions>>().Value));
        services.AddScoped<FindSupervisor>();
        services.AddScoped<ChangeQuestion>();
        services.AddScoped<DeliverQuestion>();
        services.AddScoped<AskSupervisor>();
        services.AddScoped<HandleQuestion>();
        services.AddScoped<ListQuestions>();
        services.AddScoped<IDueWork, RunQuestion>();
    }

    private static QuestionPolicy Policy(IncidentOptions options) => new()
    {
        Hours = new WorkingHours(options.WorkFrom, options.WorkTo),
        Reminder = Delay.Parse(options.Questions.Reminder),
        End = Delay.Parse(options.Questions.End),
        Kept = Delay.Parse(options.Questions.Kept),
        AgreementKept = Delay.Parse(options.Questions.AgreementKept),
        MostAnHour = options.MostAnHour,
    };

    private static IncidentSettings Settings(IncidentOptions options)
    {
        var hours = new WorkingHours(options.WorkFrom, options.WorkTo);
        var usual = EscalationPolicies.Default(hours);
        var set = options.Deadlines.ToDictionary(d => Enum.Parse<UrgencyClass>(d.Key, ignoreCase: true), d => d.Value);
        var policies = usual with
        {
            Classes = usual.Classes.ToDictionary(c => c.Key, c => set.TryGetValue(c.Key, out var own) ? DeadlineNames.Set(c.Value, own) : c.Value),
        };
        return new IncidentSettings(Register(options), policies) { MostAnHour = options.MostAnHour, Keeper = string.IsNullOrWhiteSpace(options.Keeper) ? null : options.Keeper };
    }

    private static RoleRegister Register(IncidentOptions options) => new(
        options.Roles.ToDictionary(r => Enum.Parse<MunicipalRole>(r.Key, ignoreCase: true), r => Holders(r.Value)),
        options.UnitDeputies)
    {
        OnCall = string.IsNullOrWhiteSpace(options.OnCall) ? null : options.OnCall,
    };

    private static RoleHolders Holders(RoleOptions role) =>
        new([.. role.Holders.Where(id => !string.IsNullOrWhiteSpace(id))], [.. role.Deputies.Where(id => !string.IsNullOrWhiteSpace(id))]) { Phone = role.Phone };
}
