using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Teams.Authentication;

/// <summary>
/// Keeps the bot to one municipality. The channel's token names no tenant, and an app may be installed anywhere, so the activity's own
/// word counts, whatever its type; the token vouches that the channel wrote it.
/// </summary>
internal static class TenantLock
{
    /// <summary>True when at least one of the two places names a tenant and each that does names this one.</summary>
    public static bool Opens(Activity activity, string tenantId)
    {
        var conversation = activity.Conversation?.TenantId;
        var channelData = activity.ChannelData?.Tenant?.Id;
        return (conversation ?? channelData) is not null && Fits(conversation) && Fits(channelData);

        bool Fits(string? named) => named is null || string.Equals(named, tenantId, StringComparison.Ordinal);
    }
}
