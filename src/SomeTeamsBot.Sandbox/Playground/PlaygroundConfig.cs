using System.Text;
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
        var yaml = new StringBuilder()
            .AppendLine("version: \"0.1.1\"")
            .AppendLine($"tenantId: \"{Mallila.TenantId}\"")
            .AppendLine("bot:")
            .AppendLine($"  id: \"{BotId}\"")
            .AppendLine($"  name: \"{BotName}\"")
            .AppendLine("currentUser:");
        Append(yaml, viewer, "  ", "  ");
        yaml.AppendLine("users:");
        foreach (var other in Mallila.Everybody.Where(p => p != viewer && p != Mallila.CouncilMember).Take(OtherPeople))
            Append(yaml, other, "  - ", "    ");

        return yaml
            .AppendLine("personalChat:")
            .AppendLine($"  id: \"{PersonalChatOf(viewer)}\"")
            .AppendLine("groupChat:")
            .AppendLine($"  id: \"19:group-{viewer.ObjectId}@thread.v2\"")
            .AppendLine("  name: \"Kirjaston väki\"")
            .AppendLine("team:")
            .AppendLine("  id: \"19:mallila@thread.tacv2\"")
            .AppendLine("  name: \"Mallilan kunta\"")
            .AppendLine("  aadGroupId: \"7a11a000-0000-4000-8000-0000000000a1\"")
            .AppendLine("  channels:")
            .AppendLine("    - id: \"19:tiedotteet@thread.tacv2\"")
            .AppendLine("      name: \"Tiedotteet\"")
            .ToString();
    }

    private static void Append(StringBuilder yaml, Townsperson person, string first, string indent) => yaml
        .AppendLine($"{first}id: \"{person.ChannelId}\"")
        .AppendLine($"{indent}name: \"{person.DisplayName}\"")
        .AppendLine($"{indent}userPrincipleName: \"{person.Mail}\"")
        .AppendLine($"{indent}aadObjectId: \"{person.ObjectId}\"")
        .AppendLine($"{indent}givenName: \"{person.GivenName}\"")
        .AppendLine($"{indent}surname: \"{person.Surname}\"")
        .AppendLine($"{indent}email: \"{person.Mail}\"");
}
