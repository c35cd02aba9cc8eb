using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>Whom to ask: a contact that exists for the person's role.</summary>
internal static class VerifyBlocks
{
    /// <summary>"Varmista: …" for each role that the person holds; in a group or channel for every role, since nobody's is used.</summary>
    public static IEnumerable<Block> Of(Handbook handbook, Asker asker)
    {
        var contacts = RolesOf(asker).Singles()
            .Where(handbook.VerifyContacts.ContainsKey)
            .GroupBy(role => handbook.VerifyContacts[role])
            .ToList();
        foreach (var same in contacts)
        {
            var contact = handbook.Contacts[same.Key];
            var roles = same.Aggregate(Roles.None, (all, role) => all | role);
            var who = contacts.Count > 1 ? $"{contact.Title} ({RoleTexts.NamesOf(roles, asker.Language)})" : contact.Title;
            yield return new Paragraph(AnswerTexts.Words.Format("Verify", asker.Language, $"{who}. {contact.How}"));
            if (Numbers(contact, asker.Language) is { Count: > 0 } numbers)
                yield return new Facts(numbers);
        }
    }

    /// <summary>Everything about the contact that the person may need.</summary>
    public static Facts Whole(Contact contact, Language language) =>
        new(
        [
            new Fact(AnswerTexts.Words["Contact", language], contact.Title),
            new Fact(AnswerTexts.Words["ContactTells", language], contact.Tells),
            new Fact(AnswerTexts.Words["ContactHow", language], contact.How),
            .. Numbers(contact, language),
        ]);

    /// <summary>The contact of the first role the person holds; an employee's for a stranger.</summary>
    public static Contact? For(Handbook handbook, Asker asker)
    {
        var role = asker.IsPrivate && asker.Profile.Roles != Roles.None ? asker.Profile.Roles.Singles()[0] : Roles.Employee;
        return handbook.VerifyContacts.TryGetValue(role, out var id) ? handbook.Contacts[id] : null;
    }

    private static Roles RolesOf(Asker asker) => asker switch
    {
        { IsPrivate: false } => RolesHeld.All.Aggregate(Roles.None, (all, role) => all | role),
        { Profile.Roles: Roles.None } => Roles.Employee,
        _ => asker.Profile.Roles,
    };

    private static List<Fact> Numbers(Contact contact, Language language)
    {
        var facts = new List<Fact>();
        if (contact.Phone is { } phone)
            facts.Add(new Fact(AnswerTexts.Words["ContactPhone", language], phone));
        if (contact.Email is { } email)
            facts.Add(new Fact(AnswerTexts.Words["ContactEmail", language], email));
        return facts;
    }
}
