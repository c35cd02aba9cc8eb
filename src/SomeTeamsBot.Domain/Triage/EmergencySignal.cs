using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>Who is in danger, as far as the words tell.</summary>
public enum Voice
{
    /// <summary>The person who writes is threatened.</summary>
    Me,

    /// <summary>Somebody else is in danger: a youngster's message late in the evening, a colleague under threat.</summary>
    Other,

    /// <summary>The person who writes may harm themselves.</summary>
    SelfHarm,
}

/// <summary>A message speaks of a threat to life or of self-harm.</summary>
/// <param name="Voice">Who is in danger.</param>
/// <param name="Language">The language of the words; any of the four.</param>
public sealed record EmergencySignal(Voice Voice, Language Language)
{
    /// <summary>Whether a button told it: then nothing was written now, but words that were written before may be kept.</summary>
    public bool IsPressed { get; init; }
}
