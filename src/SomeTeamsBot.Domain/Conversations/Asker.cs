namespace SomeTeamsBot.Domain.Conversations;

/// <summary>Whom a slice answers: who, where, in which language, and what is known of the person.</summary>
/// <param name="Person">Who.</param>
/// <param name="Place">Where; in a group or channel nothing about the person is asked or shown.</param>
/// <param name="Language">The language of the bot's fixed words for this turn.</param>
/// <param name="Profile">What is known.</param>
public sealed record Asker(Person Person, Place Place, Language Language, Profile Profile)
{
    public bool IsPrivate => Place == Place.Personal;
}
