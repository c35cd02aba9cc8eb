using SomeTeamsBot.Cards;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Bot;

/// <summary>An activity in the domain's words.</summary>
/// <param name="Incoming">What was said or done.</param>
/// <param name="Press">Of a press: which one; else null.</param>
internal sealed record IncomingActivity(Incoming Incoming, PressKey? Press = null)
{
    /// <summary>Translates the activity.</summary>
    /// <returns>Null for what is not ours to answer: other types, edits, people who left, presses of cards that are not ours.</returns>
    public static IncomingActivity? Read(Activity activity)
    {
        if (activity.From is not { Id: { Length: > 0 } id } from)
            return null;
        var person = new Person(id, from.AadObjectId) { Name = from.Name };
        var place = activity.Conversation?.ConversationType switch
        {
            ConversationTypes.Channel => Place.Channel,
            ConversationTypes.GroupChat => Place.Group,
            ConversationTypes.Personal => Place.Personal,
            // A chat of a kind that is not known yet may have other readers.
            _ => activity.Conversation?.IsGroup == false ? Place.Personal : Place.Group,
        };
        return activity.Type switch
        {
            _ when CardPress.Of(activity) is { } press => Pressing(press, activity, person, place),
            ActivityTypes.Message => new IncomingActivity(Saying(activity, person, place)),
            ActivityTypes.ConversationUpdate when activity.MembersAdded is { Count: > 0 } => Arrival(activity, person, place),
            ActivityTypes.InstallationUpdate when activity.Action is "add" or "add-upgrade" => Arrival(activity, person, place),
            _ => null,
        };
    }

    // Teams repeats the words of a message as an attachment of HTML; that is no file.
    private static Said Saying(Activity activity, Person person, Place place) =>
        new(person, place, activity.Locale, Storable(activity.TextWithoutOwnMention()))
        {
            HasAttachment = activity.Attachments?.Any(a => a.ContentType != "text/html") ?? false,
        };

    private static IncomingActivity? Pressing(CardPress sent, Activity activity, Person person, Place place) =>
        PressData.Read(sent.Data) is { } press
            ? new IncomingActivity(
                new Pressed(person, place, activity.Locale, press.Press, press.Inputs.ToDictionary(i => i.Key, i => Storable(i.Value))), new PressKey(person.Key, press.Nonce, press.Press.Verb))
            : null;

    // No keyboard writes a NUL, but a client may send one, and PostgreSQL would refuse the whole row for it.
    private static string Storable(string text) => text.Replace("\0", "", StringComparison.Ordinal);

    // Somebody else who joins a team is no arrival of the bot; in a personal chat every opening is. A channel's id may name a thread of it.
    private static IncomingActivity? Arrival(Activity activity, Person person, Place place) =>
        place == Place.Personal || activity.MembersAdded is null || activity.MembersAdded.Any(m => m.Id == activity.Recipient?.Id)
            ? new IncomingActivity(new Arrived(person, place, activity.Locale, (activity.Conversation?.Id ?? "").Split(';')[0]))
            : null;
}
