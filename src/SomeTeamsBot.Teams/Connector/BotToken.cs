using Azure;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>
/// The bot's token, cached and renewed five minutes before it ends. However many callers want it, there is one request at a time; while
/// the old token still holds, nobody waits for the new one.
/// </summary>
internal sealed partial class BotToken(CredentialFactory create, string scope, TimeProvider time, ILogger<BotToken> logger)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // A wrong secret, a dead identity service or a token about to end must not make every message ask again.
    private static readonly TimeSpan PauseAfterRenewal = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PauseAfterRefusal = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private TokenCredential? _credential;
    private AccessToken? _current;
    private Task<string?>? _renewal;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;
    private DateTimeOffset _noRefusalBefore = DateTimeOffset.MinValue;

    /// <summary>A token that holds now; null when none can be had.</summary>
    public async ValueTask<string?> Get(CancellationToken cancellationToken)
    {
        Task<string?>? renewal;
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var holds = _current is { } token && now < token.ExpiresOn;
            if (!holds || now >= _current!.Value.ExpiresOn - Early) StartRenewal(now);
            if (holds) return _current!.Value.Token;
            renewal = _renewal;
        }

        return renewal is null ? null : await renewal.WaitAsync(cancellationToken);
    }

    /// <summary>Tells that the connector refused a token (401).</summary>
    /// <returns>Whether another token can be had by <see cref="Get"/>; false when the last refusal was only seconds ago.</returns>
    public bool Refuse(string token)
    {
        lock (_gate)
        {
            if (_current is not { } current || current.Token != token) return true;

            var now = time.GetUtcNow();
            if (now < _noRefusalBefore) return false;

            _noRefusalBefore = now + PauseAfterRefusal;
            _notBefore = DateTimeOffset.MinValue;
            _current = null;
            _credential = null;
            return true;
        }
    }

    private void StartRenewal(DateTimeOffset now)
    {
        if (_renewal is null && now >= _notBefore) _renewal = Task.Run(Renew);
    }

    private async Task<string?> Renew()
    {
        try
        {
            TokenCredential credential;
            lock (_gate) credential = _credential ??= create();
            using var patience = new CancellationTokenSource(Patience, time);
            var token = await credential.GetTokenAsync(new TokenRequestContext([scope]), patience.Token);
            lock (_gate) _current = token;
            return token.Token;
        }
        catch (Exception e) when (IsExpected(e))
        {
            LogNoToken(e);
            return null;
        }
        finally
        {
            lock (_gate)
            {
                _notBefore = time.GetUtcNow() + PauseAfterRenewal;
                _renewal = null;
            }
        }
    }

    private static bool IsExpected(Exception e) =>
        e is AuthenticationFailedException or RequestFailedException or OperationCanceledException
            or IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException;

    [LoggerMessage(Level = LogLevel.Error, Message = "No token for the connector: nothing can be sent until there is one")]
    private partial void LogNoToken(Exception exception);
}
