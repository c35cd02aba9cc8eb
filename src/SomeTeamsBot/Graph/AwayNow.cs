using System.Globalization;
using Microsoft.Graph.Models;

namespace SomeTeamsBot.Graph;

/// <summary>Whether a mailbox answers by itself at a moment.</summary>
internal static class AwayNow
{
    public static bool Says(AutomaticRepliesSetting? replies, DateTimeOffset now) => replies?.Status switch
    {
        AutomaticRepliesStatus.AlwaysEnabled => true,
        AutomaticRepliesStatus.Scheduled =>
            Instant(replies.ScheduledStartDateTime) is { } start && Instant(replies.ScheduledEndDateTime) is { } end && start <= now && now < end,
        _ => false,
    };

    // A time without an offset, and the zone beside it: UTC unless another was asked for, in Windows' names or the IANA's.
    private static DateTimeOffset? Instant(DateTimeTimeZone? time)
    {
        if (!DateTime.TryParse(time?.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var local))
            return null;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(time!.TimeZone ?? "UTC", out var zone))
            return null;
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
