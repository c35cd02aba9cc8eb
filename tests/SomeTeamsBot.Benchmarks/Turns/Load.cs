using System.Net.Http.Headers;

namespace SomeTeamsBot.Benchmarks.Turns;

/// <summary>Sends activities, a fixed number at a time; each sender waits for its answer before it sends again.</summary>
internal sealed class Load(Uri address, string? token) : IDisposable
{
    public const int AtOnce = 8;

    private static readonly TimeProvider Time = TimeProvider.System;

    private readonly HttpClient client = new();
    private int next;

    /// <summary>Sends the next activities, beginning again after the last.</summary>
    /// <returns>How long it took in all, and each in milliseconds.</returns>
    public async Task<(TimeSpan Took, double[] Each)> Send(IReadOnlyList<byte[]> bodies, int count)
    {
        var each = new double[count];
        var from = next;
        next += count;
        var taken = -1;
        var started = Time.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref taken) is var number && number < count)
            {
                var sent = Time.GetTimestamp();
                await Send(bodies[(from + number) % bodies.Count]);
                each[number] = Time.GetElapsedTime(sent).TotalMilliseconds;
            }
        })));
        return (Time.GetElapsedTime(started), each);
    }

    public void Dispose() => client.Dispose();

    private async Task Send(byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
