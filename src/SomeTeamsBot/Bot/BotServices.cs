using Microsoft.Extensions.Options;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Bot;

internal static class BotServices
{
    public static IServiceCollection AddBot(this IServiceCollection services)
    {
        services.AddOptions<BotOptions>().BindConfiguration(BotOptions.Section)
            .Validate(
                o => Uri.TryCreate(o.DefaultServiceUrl, UriKind.Absolute, out var url) && url.Scheme is "https" or "http",
                "Bot:DefaultServiceUrl is not an address. Give the regional connector, for example \"https://smba.trafficmanager.net/emea/\", or leave the key out.")
            .ValidateOnStart();
        services.AddSingleton<PersonTurns>();
        services.AddScoped<ITeamsBot, TeamsTurn>();
        services.AddScoped<IDeliver, TeamsDelivery>();
        services.AddScoped<Router>();
        services.AddSingleton<RecentGreetings>();
        services.AddScoped<Acquaintance>();
        services.AddScoped<TakeFeedback>();
        services.AddScoped<ForwardQuestion>();
        services.AddScoped<RunTriage>();
        services.AddScoped<RouteQuestions>();
        services.AddScoped<RouteCases>();
        services.AddSingleton(p => new AskingOptions(p.GetRequiredService<IOptions<BotOptions>>().Value.GuidelineKeeper));
        return services;
    }
}
