using Azure.Core;
using Azure.Identity;

namespace SomeTeamsBot.Tests.Teams.Connector;

/// <summary>Gives out token-1, token-2, … and counts.</summary>
internal sealed class RecordingCredential(TimeProvider time) : TokenCredential
{
    private int _requests;

    /// <summary>How many tokens were asked for.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>How many credentials were made; each would have a cache of its own.</summary>
    public int Made { get; private set; }

    public TimeSpan Life { get; set; } = TimeSpan.FromHours(1);

    public bool Fails { get; set; }

    /// <summary>What every request waits for.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public IReadOnlyList<string> Scopes { get; private set; } = [];

    public TokenCredential Make()
    {
        Made++;
        return this;
    }

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _requests);
        Scopes = requestContext.Scopes;
        await Gate.WaitAsync(cancellationToken);
        return Fails
            ? throw new AuthenticationFailedException("The secret has expired.")
            : new AccessToken($"token-{number}", time.GetUtcNow() + Life);
    }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The bot never blocks a thread for a token.");
}
