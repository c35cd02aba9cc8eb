namespace SomeTeamsBot.Teams;

/// <summary>What is missing of the bot's registration. Taking requests and sending both need it, and an operator is told once.</summary>
internal static class RegistrationFaults
{
    /// <summary>The faults, in words that name the key and the remedy; none when both are given.</summary>
    public static IEnumerable<string> Of(string? appId, string? tenantId)
    {
        if (string.IsNullOrWhiteSpace(appId))
            yield return "Teams:AppId is missing. Give the application (client) id of the bot's Entra app registration, for example in the environment variable Teams__AppId.";
        if (string.IsNullOrWhiteSpace(tenantId))
            yield return "Teams:TenantId is missing. Give the id of the municipality's Entra tenant, for example in the environment variable Teams__TenantId.";
    }
}
