using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Benchmarks.Hosting;

/// <summary>The least that answers: parses the activity, posts one line to its conversation, answers 200.</summary>
internal static class BareEndpoint
{
    public static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var client = new HttpClient();
        app.MapPost("/api/messages", (RequestDelegate)(context => Answer(context, client)));
        return app;
    }

    private static async Task Answer(HttpContext context, HttpClient client)
    {
        var heard = await JsonSerializer.DeserializeAsync(context.Request.Body, ActivityJson.Default.Activity, context.RequestAborted);
        var said = new Activity { Type = ActivityTypes.Message, Text = "Kuulin sinua.", ReplyToId = heard!.Id };
        using var body = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(said, ActivityJson.Default.Activity));
        body.Headers.ContentType = new("application/json");
        var address = $"{heard.ServiceUrl}/v3/conversations/{Uri.EscapeDataString(heard.Conversation!.Id!)}/activities";
        using var response = await client.PostAsync(new Uri(address), body, context.RequestAborted);
        response.EnsureSuccessStatusCode();
    }
}
