using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SomeTeamsBot.Teams.Authentication;

namespace SomeTeamsBot.Teams.Activities;

/// <summary>The one door that Teams knocks at.</summary>
public static partial class TeamsBotEndpoint
{
    /// <summary>
    /// Answers POST at <paramref name="pattern"/> with the <see cref="ITeamsBot"/> of the request's services; the turn runs inside its
    /// request. The door does its own authentication (see <see cref="InboundOptions"/>), so the host's policies leave it alone.
    /// </summary>
    /// <remarks>
    /// 200 the turn is done, an invoke's answer in the body · 400 no activity · 401 no token or an invalid one · 403 a valid token that
    /// may not · 405 not POST · 413 over 256 KB · 415 not JSON · 500 the bot failed · 501 an invoke nobody knows · 503 the channel's
    /// keys have not been reached yet. Only an invoke's answer has a body.
    /// </remarks>
    public static IEndpointConventionBuilder MapTeamsBot(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.MapPost(pattern, Answer).AllowAnonymous();
    }

    // Everything unexpected ends here: logged once under the request's id, without a word of the user's, and answered with nothing.
    private static async Task Answer(HttpContext context)
    {
        try
        {
            await Handle(context).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = fault.StatusCode;
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            LogFailed(Logger(context), context.TraceIdentifier, ExceptionOutline.Of(fault));
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    // From the cheapest check to the dearest; nobody makes the bot hold a body before showing a token.
    private static async Task Handle(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        if (RequestBody.IsTooLarge(request))
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        var gate = context.RequestServices.GetRequiredService<InboundGate>();
        var admission = await gate.Admit(context).ConfigureAwait(false);
        if (admission.Refusal is { } refusal)
            Refuse(context, refusal);
        else if (await RequestBody.Read(request).ConfigureAwait(false) is not { } body)
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        else if (ActivityReader.Read(body.Span) is not { } activity)
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        else if (gate.Check(admission, activity) is { } forbidden)
            Refuse(context, forbidden);
        else
            await TakeTurn(context, activity).ConfigureAwait(false);
    }

    private static void Refuse(HttpContext context, Refusal refusal)
    {
        LogRefused(Logger(context), refusal.Status, refusal.Reason, context.TraceIdentifier);
        context.Response.StatusCode = refusal.Status;
        if (refusal.Status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        if (refusal.RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    private static async Task TakeTurn(HttpContext context, Activity activity)
    {
        var bot = context.RequestServices.GetRequiredService<ITeamsBot>();
        var answer = await bot.OnTurn(activity, context.RequestAborted).ConfigureAwait(false);
        if (activity.Type == ActivityTypes.Invoke)
            await AnswerInvoke(context, answer ?? new InvokeResponse(StatusCodes.Status501NotImplemented)).ConfigureAwait(false);
    }

    private static async Task AnswerInvoke(HttpContext context, InvokeResponse answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Body is not { } body)
            return;

        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.BodyWriter.WriteAsync(body.Utf8, context.RequestAborted).ConfigureAwait(false);
    }

    private static ILogger Logger(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(TeamsBotEndpoint));

    [LoggerMessage(1, LogLevel.Warning, "Refused with {Status}: {Reason} ({CorrelationId})")]
    private static partial void LogRefused(ILogger logger, int status, string reason, string correlationId);

    [LoggerMessage(2, LogLevel.Error, "A request failed ({CorrelationId}): {Outline}")]
    private static partial void LogFailed(ILogger logger, string correlationId, string outline);
}
