using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Teams.Authentication;

/// <summary>
/// Who may speak to the bot, and about what: first the token alone (401), then the activity against it (403). The emulator's and other
/// bots' tokens come from other issuers and get no further than the first.
/// </summary>
internal sealed class InboundGate(TokenValidation tokens, IOptions<InboundOptions> options)
{
    /// <summary>The only channel that the bot lives in, as activities and endorsements spell it.</summary>
    public const string Channel = "msteams";

    private const string Scheme = "Bearer ";

    /// <summary>Looks at the request without its body.</summary>
    public async Task<Admission> Admit(HttpContext context)
    {
        if (options.Value.DangerouslyAllowUnauthenticatedRequests)
            return Loopback.Is(context.Connection) ? Admission.Unauthenticated : Admission.Refused(Forbidden("not from this machine"));

        return context.Request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? await tokens.Validate(header[Scheme.Length..].Trim(), context.RequestAborted).ConfigureAwait(false)
            : Admission.Refused(new(StatusCodes.Status401Unauthorized, "no token"));
    }

    /// <summary>Looks at what an admitted request says.</summary>
    /// <returns>Null when the bot may hear it.</returns>
    public Refusal? Check(Admission admission, Activity activity)
    {
        if (activity.ChannelId != Channel)
            return Forbidden("another channel");
        if (activity.ServiceUrl is not { } serviceUrl)
            return Forbidden("no service URL");
        if (admission.Caller is not { } caller)
            return ServiceUrlRule.IsLoopback(serviceUrl) ? null : Forbidden("without authentication, the service URL must be on this machine");

        if (!caller.Endorsements.Contains(Channel))
            return Forbidden("the key is not endorsed for the channel");
        if (caller.ServiceUrl is null || !ServiceUrlRule.AreSame(caller.ServiceUrl, serviceUrl))
            return Forbidden("the service URL is not the token's");
        if (!ServiceUrlRule.IsAllowed(serviceUrl, options.Value.AllowedServiceHosts))
            return Forbidden("the service URL is not allowed");

        return TenantLock.Opens(activity, options.Value.TenantId) ? null : Forbidden("another tenant");
    }

    private static Refusal Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);
}
