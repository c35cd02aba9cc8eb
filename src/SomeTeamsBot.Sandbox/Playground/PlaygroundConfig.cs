using SomeTeamsBot.Sandbox.Town;

namespace SomeTeamsBot.Sandbox.Playground;

/// <summary>
/// The file by which the local client knows the town (schema 0.1.1 of its package). Ids look as Teams' own; each copy has chats of its
/// own, but one team.
/// </summary>
internal static class PlaygroundConfig
{
    public const string BotId = "28:7a11a000-0000-4000-8000-0000000000b0";
    public const string BotName = "SomeBotti";

    // Neither more nor fewer: with another number the client says that it listens, and ends.
    private const int OtherPeople = 5;

    public static string PersonalChatOf(Townsperson viewer) => $"a:personal-{viewer.ObjectId}";

    public static string Of(Townsperson viewer)
    {
        // Elected officials are not among a department's chats.
        var others = Mallila.Everybody.Where(p => p != viewer && p != Mallila.CouncilMember).Take(OtherPeople);
        return $"""
            version: "0.1.1"
            tenantId: "{Mallila.TenantId}"
            bot:
              id: "{BotId}"
              name: "{BotName}"
            currentUser: {Flow(viewer)}
            users:
            {string.Join('\n', others.Select(other => $"  - {Flow(other)}"))}
            personalChat:
              id: "{PersonalChatOf(viewer)}"
            groupChat:
              id: "19:group-{viewer.ObjectId}@thread.v2"
              name: "Kirjaston väki"
            team:
              id: "19:mallila@thread.tacv2"
              name: "Mallilan kunta"
              aadGroupId: "7a11a000-0000-4000-8000-0000000000a1"
              channels:
                - id: "19:tiedotteet@thread.tacv2"
                  name: "Tiedotteet"

            """;
    }

    // "userPrincipleName" is how the client spells it.
    private static string Flow(Townsperson person) =>
        $$"""
        { id: "{{person.ChannelId}}", name: "{{person.DisplayName}}", userPrincipleName: "{{person.Mail}}", aadObjectId: "{{person.ObjectId}}", givenName: "{{person.GivenName}}", surname: "{{person.Surname}}", email: "{{person.Mail}}" }
        """;
}
