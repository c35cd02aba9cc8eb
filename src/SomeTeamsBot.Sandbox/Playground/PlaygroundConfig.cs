using System.Text;
using SomeTeamsBot.Sandbox.Town;

namespace SomeTeamsBot.Sandbox.Playground;

/// <summary>The file by which the local client knows the town. Ids look as Teams' own; each copy has chats of its own.</summary>
internal static class PlaygroundConfig
{
    public static string Of(Townsperson viewer)
    {
        var yaml = new StringBuilder()
            .AppendLine("version: \"0.1.1\"")
            .AppendLine($"tenantId: \"{Mallila.TenantId}\"")
            .AppendLine("bot:")
            .AppendLine("  id: \"28:7a11a000-0000-4000-8000-0000000000b0\"")
            .AppendLine("  name: \"SomeBotti\"")
            .AppendLine("currentUser:");
        Append(yaml, viewer, "  ");
        yaml.AppendLine("users:");
        foreach (var other in Mallila.Everybody.Where(p => p != viewer))
        {
            yaml.AppendLine($"  - id: \"{other.ChannelId}\"");
            AppendRest(yaml, other, "    ");
        }

        return yaml
            .AppendLine("personalChat:")
            .AppendLine($"  id: \"a:personal-{viewer.ObjectId}\"")
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

    private static void Append(StringBuilder yaml, Townsperson person, string indent)
    {
        yaml.AppendLine($"{indent}id: \"{person.ChannelId}\"");
        AppendRest(yaml, person, indent);
    }

    private static void AppendRest(StringBuilder yaml, Townsperson person, string indent) => yaml
        .AppendLine($"{indent}name: \"{person.DisplayName}\"")
        .AppendLine($"{indent}userPrincipleName: \"{person.Mail}\"")
        .AppendLine($"{indent}aadObjectId: \"{person.ObjectId}\"")
        .AppendLine($"{indent}givenName: \"{person.GivenName}\"")
        .AppendLine($"{indent}surname: \"{person.Surname}\"")
        .AppendLine($"{indent}email: \"{person.Mail}\"");
}
