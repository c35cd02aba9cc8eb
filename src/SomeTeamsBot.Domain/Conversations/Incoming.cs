namespace SomeTeamsBot.Domain.Conversations;

/// <summary>Where something was said.</summary>
public enum Place
{
    /// <summary>The personal chat with the bot: nobody else reads it.</summary>
    Personal,

    /// <summary>A group chat.</summary>
    Group,

    /// <summary>A channel of a team, readable by all its members.</summary>
    Channel,
}

/// <summary>What reached the bot, in its own words and free of the channel's types.</summary>
/// <param name="From">Who.</param>
/// <param name="Place">Where.</param>
/// <param name="Locale">The client's locale ("fi-FI"), null when not told. A hint only: many a Finnish desk runs in en-US.</param>
public abstract record Incoming(Person From, Place Place, string? Locale);

/// <summary>Somebody wrote to the bot.</summary>
/// <param name="From">Who.</param>
/// <param name="Place">Where.</param>
/// <param name="Locale">The client's locale.</param>
/// <param name="Text">What was written, without the bot's own mention. Never logged.</param>
public sealed record Said(Person From, Place Place, string? Locale, string Text) : Incoming(From, Place, Locale)
{
    /// <summary>Whether a picture or file came along. It is never opened.</summary>
    public bool HasAttachment { get; init; }
}

/// <summary>Somebody pressed a button of a card.</summary>
/// <param name="From">Who.</param>
/// <param name="Place">Where.</param>
/// <param name="Locale">The client's locale.</param>
/// <param name="Press">Which button, as it was written into the card.</param>
/// <param name="Inputs">The card's input fields by id, as the person left them. Never logged.</param>
public sealed record Pressed(Person From, Place Place, string? Locale, Press Press, IReadOnlyDictionary<string, string> Inputs)
    : Incoming(From, Place, Locale);

/// <summary>The bot was added to a conversation, or the conversation was opened; may arrive many times.</summary>
/// <param name="From">Who opened it.</param>
/// <param name="Place">Where.</param>
/// <param name="Locale">The client's locale.</param>
/// <param name="ConversationKey">Names the chat or channel, whatever thread of it; opaque.</param>
public sealed record Arrived(Person From, Place Place, string? Locale, string ConversationKey) : Incoming(From, Place, Locale);
