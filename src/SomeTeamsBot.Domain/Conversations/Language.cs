namespace SomeTeamsBot.Domain.Conversations;

/// <summary>The languages in which the bot's own words exist. Russian is spoken by the emergency card alone.</summary>
public enum Language
{
    Finnish,
    Swedish,
    English,
    Russian,
}
