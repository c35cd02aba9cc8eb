using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Content;

/// <summary>Reads contacts.yaml: human contacts, whom each role asks to make sure, and the emergency numbers.</summary>
internal static class ContactsReader
{
    public static void Read(ContentNode root, HandbookDraft draft)
    {
        foreach (var node in root.Nodes("contacts"))
        {
            var contact = new Contact(
                node.Text("id"),
                node.Text("title", 80),
                node.Text("tells", 160),
                node.Text("how", 200),
                node.OptionalText("phone", 40),
                node.OptionalText("email", 100));
            node.NothingElse();
            draft.Contacts.Add(contact.Id, contact, node.Here);
        }

        if (root.Node("verify") is { } verify)
            ReadVerify(verify, draft);
        if (root.Node("emergency") is { } emergency)
        {
            draft.Numbers = new EmergencyNumbers(ReadLine(emergency, "crisis"), ReadLine(emergency, "social"), ReadLine(emergency, "victim"));
            emergency.NothingElse();
        }
    }

    private static void ReadVerify(ContentNode verify, HandbookDraft draft)
    {
        foreach (var key in verify.Keys())
        {
            var contact = new LocatedText(verify.Text(key.Text), key.Place);
            if (GuidelineReader.RoleNames.TryGetValue(key.Text, out var role))
                draft.VerifyContacts[role] = contact;
            else
                key.Place.Note($"unknown role '{key.Text}'; known: {string.Join(", ", GuidelineReader.RoleNames.Keys)}");
        }
    }

    private static HelpLine ReadLine(ContentNode emergency, string key)
    {
        if (emergency.Node(key) is not { } node)
        {
            emergency.Here.Note($"'{key}' is missing");
            return new HelpLine("", null, null);
        }

        var line = new HelpLine(node.Text("name", 60), node.OptionalText("phone", 40), node.OptionalText("hours", 80));
        node.NothingElse();
        return line;
    }
}
