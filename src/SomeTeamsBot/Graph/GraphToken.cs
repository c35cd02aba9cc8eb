using Azure.Core;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace SomeTeamsBot.Graph;

/// <summary>Makes the credential that Graph's tokens come from; null where there is none, as on a developer's machine.</summary>
internal delegate TokenCredential? GraphCredential();

/// <summary>
/// The only place that puts the token on a request, and only after it has looked at the address: Graph itself gets one, this machine gets
/// none, anybody else gets no request. The credential keeps the token and renews it.
/// </summary>
internal sealed class GraphToken(GraphCredential create, string baseUrl) : IAuthenticationProvider
{
    private readonly string[] scopes = [GraphAddress.ScopeOf(baseUrl)];
    private volatile TokenCredential? credential;

    public async Task AuthenticateRequestAsync(
        RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        if (GraphAddress.IsLoopback(request.URI))
            return;
        if (!GraphAddress.IsGraph(request.URI))
            throw new NoTokenException("The address is not Graph's.");

        credential ??= create() ?? throw new NoTokenException("There is no credential: the bot runs without authentication (Teams:DangerouslyAllowUnauthenticatedRequests).");
        var token = await credential.GetTokenAsync(new TokenRequestContext(scopes), cancellationToken);
        request.Headers.Remove("Authorization");
        request.Headers.Add("Authorization", $"Bearer {token.Token}");
    }

    /// <summary>Graph refused the token (401): the next one comes from a new credential, for this one may keep the refused token for an hour.</summary>
    public void Forget() => credential = null;
}

/// <summary>No token can be had, or none may be sent.</summary>
internal sealed class NoTokenException(string message) : Exception(message);
