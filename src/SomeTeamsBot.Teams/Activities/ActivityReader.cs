using System.Text.Json;
using System.Text.Unicode;

namespace SomeTeamsBot.Teams.Activities;

/// <summary>Reads an activity from what a stranger sent.</summary>
public static class ActivityReader
{
    /// <summary>Reads one activity from UTF-8 JSON.</summary>
    /// <returns>
    /// Null when the bytes are not one JSON object with a type, when a known field has another shape than the protocol's, when a list
    /// has a null in it, or when some string is not text (a lone surrogate): whoever reads the activity, its
    /// <see cref="Activity.Value"/> included, can rely on that.
    /// </returns>
    public static Activity? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return HasOnlyText(utf8) && JsonSerializer.Deserialize(utf8, ActivityJson.Default.Activity) is { } activity && IsWhole(activity)
                ? activity
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsWhole(Activity activity) =>
        !string.IsNullOrEmpty(activity.Type)
        && HasNoHoles(activity.Attachments)
        && HasNoHoles(activity.Entities)
        && HasNoHoles(activity.MembersAdded)
        && HasNoHoles(activity.MembersRemoved);

    private static bool HasNoHoles<T>(IReadOnlyList<T>? list)
        where T : class
        => list is null || list.All(item => item is not null);

    // A JsonElement checks its strings only when they are read, and then throws: deep in a slice, on a turn that was half done.
    private static bool HasOnlyText(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
            return false;
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                // Only an escape can still be half of a letter.
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                    _ = reader.GetString();
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
