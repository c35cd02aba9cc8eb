using System.Collections.Frozen;
using Microsoft.IdentityModel.Tokens;

namespace SomeTeamsBot.Teams.Authentication;

/// <summary>A public key of the channel service.</summary>
/// <param name="Key">The key.</param>
/// <param name="Endorsements">The channels that it may sign for; empty when the service names none.</param>
internal sealed record ChannelKey(RsaSecurityKey Key, FrozenSet<string> Endorsements);

/// <summary>What became of looking for a key.</summary>
/// <param name="Key">The key; null when there is none of that name.</param>
/// <param name="KeysAreKnown">False while the service has never been reached: then nothing can be said about any token.</param>
internal readonly record struct KeyLookup(ChannelKey? Key, bool KeysAreKnown);
