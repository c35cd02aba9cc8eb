using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SomeTeamsBot.Teams.Authentication;

/// <summary>Tells whether a token comes from the channel service and is meant for this bot, now. What it permits is for others to say.</summary>
internal sealed class TokenValidation(ChannelKeys keys, IOptions<InboundOptions> options, TimeProvider clock)
{
    /// <summary>How far the clocks of two machines may differ.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const string Algorithm = SecurityAlgorithms.RsaSha256;

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>Validates the token of an Authorization header.</summary>
    public async Task<Admission> Validate(string token, CancellationToken cancellationToken)
    {
        if (Read(token) is not { } claimed)
            return Invalid("the token cannot be read");
        if (FaultOf(claimed) is { } fault)
            return Invalid(fault);

        var lookup = await keys.Find(claimed.Kid, cancellationToken).ConfigureAwait(false);
        if (!lookup.KeysAreKnown)
            return Admission.Refused(new(StatusCodes.Status503ServiceUnavailable, "the channel's keys are not known yet", ChannelKeys.FailurePause));
        if (lookup.Key is not { } key)
            return Invalid("no key of that name");

        var result = await Handler.ValidateTokenAsync(token, Rules(key.Key)).ConfigureAwait(false);
        if (!result.IsValid)
            return Invalid(result.Exception?.GetType().Name ?? "not valid");

        return Admission.Granted(new Caller(ServiceUrlOf((JsonWebToken)result.SecurityToken), key.Endorsements));
    }

    private static JsonWebToken? Read(string token)
    {
        try
        {
            return new JsonWebToken(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Before a key is looked for: a token that is not for us must not make the bot fetch keys.
    private string? FaultOf(JsonWebToken token)
    {
        if (token.Alg != Algorithm)
            return "the algorithm is not RS256";
        if (token.Issuer != options.Value.Issuer)
            return "another issuer";
        if (!IsForUs(token.Audiences))
            return "another audience";

        return string.IsNullOrEmpty(token.Kid) ? "no key is named" : null;
    }

    private bool IsForUs(IEnumerable<string> audiences) => audiences.Take(2).ToArray() is [var only] && only == options.Value.AppId;

    private TokenValidationParameters Rules(SecurityKey key) => new()
    {
        RequireSignedTokens = true,
        ValidAlgorithms = [Algorithm],
        IssuerSigningKey = key,
        ValidateIssuerSigningKey = true,
        ValidIssuer = options.Value.Issuer,
        AudienceValidator = (audiences, _, _) => IsForUs(audiences),
        LifetimeValidator = (notBefore, expires, _, _) => IsNow(notBefore, expires),
    };

    private bool IsNow(DateTime? notBefore, DateTime? expires)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return expires is { } end && now - Skew < end && (notBefore is not { } start || start <= now + Skew);
    }

    private static string? ServiceUrlOf(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) ? serviceUrl : null;

    private static Admission Invalid(string reason) => Admission.Refused(new(StatusCodes.Status401Unauthorized, reason));
}
