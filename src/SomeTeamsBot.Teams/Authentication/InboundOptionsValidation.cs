using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace SomeTeamsBot.Teams.Authentication;

/// <summary>Stops the start on settings that would lock everybody out, or let everybody in. Each message names key, fault and remedy.</summary>
internal sealed class InboundOptionsValidation(IHostEnvironment environment) : IValidateOptions<InboundOptions>
{
    public ValidateOptionsResult Validate(string? name, InboundOptions options)
    {
        var faults = (options.DangerouslyAllowUnauthenticatedRequests ? Unauthenticated() : Authenticated(options)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Unauthenticated()
    {
        if (!environment.IsDevelopment())
        {
            yield return $"Teams:DangerouslyAllowUnauthenticatedRequests is true in the environment \"{environment.EnvironmentName}\", "
                + "where anybody could speak as anybody. Remove the key; on your own machine, set ASPNETCORE_ENVIRONMENT to Development.";
        }
    }

    private static IEnumerable<string> Authenticated(InboundOptions options)
    {
        foreach (var fault in RegistrationFaults.Of(options.AppId, options.TenantId))
            yield return fault;

        if (string.IsNullOrWhiteSpace(options.Issuer))
            yield return "Teams:Issuer is empty. Remove the key to get the public cloud's issuer.";

        if (!options.MayFetchFrom(options.MetadataUrl))
            yield return $"Teams:MetadataUrl is \"{options.MetadataUrl}\", not an https address. Remove the key to get the public cloud's.";

        foreach (var fault in ServiceUrlRule.Faults(options.AllowedServiceHosts))
            yield return fault;
    }
}
