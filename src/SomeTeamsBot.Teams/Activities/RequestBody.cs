using Microsoft.AspNetCore.Http;

namespace SomeTeamsBot.Teams.Activities;

/// <summary>Takes a request's body into memory up to a limit, whatever the sender says about its length.</summary>
internal static class RequestBody
{
    /// <summary>The largest activity taken, in bytes. Teams' own messages end at about 100 KB.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>The sender announces more than the limit, so nothing need be read.</summary>
    public static bool IsTooLarge(HttpRequest request) => request.ContentLength > MostBytes;

    /// <summary>Reads the whole body.</summary>
    /// <returns>The bytes; null when there are more than the limit.</returns>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request)
    {
        var buffer = new byte[request.ContentLength is { } length ? (int)length + 1 : 8 * 1024];
        var count = 0;
        while (true)
        {
            if (count == buffer.Length)
            {
                if (count > MostBytes)
                    return null;
                Array.Resize(ref buffer, Math.Min(Math.Max(buffer.Length * 2, 1), MostBytes + 1));
            }

            var read = await request.Body.ReadAsync(buffer.AsMemory(count), request.HttpContext.RequestAborted).ConfigureAwait(false);
            if (read == 0)
                return buffer.AsMemory(0, count);
            count += read;
        }
    }
}
