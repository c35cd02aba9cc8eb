using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Content;

internal static class ContentServices
{
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section)
            .Validate(
                o => o.CheckEvery >= TimeSpan.FromSeconds(1) && o.CheckEvery <= TimeSpan.FromHours(1),
                "Content:CheckEvery must be between a second and an hour, for example \"00:00:05\".")
            .Validate(
                o => o.Folder is null || Directory.Exists(o.Folder),
                "Content:Folder does not exist. Give the path of the municipality's own content folder, or leave the key out.")
            .ValidateOnStart();
        services.AddSingleton<OpenContent>(ContentLoader.Open);
        services.AddSingleton<HandbookFiles>();
        services.AddSingleton<IHandbooks>(p => p.GetRequiredService<HandbookFiles>());
        services.AddSingleton<ITriageTrees>(p => p.GetRequiredService<HandbookFiles>());
        services.AddHostedService(p => p.GetRequiredService<HandbookFiles>());
        return services;
    }
}
