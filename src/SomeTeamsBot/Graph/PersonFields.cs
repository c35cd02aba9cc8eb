using Microsoft.Graph.Models;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Graph;

/// <summary>What is asked of a person, and what becomes of it.</summary>
internal static class PersonFields
{
    public static readonly string[] Names =
        ["id", "displayName", "accountEnabled", "userType", "department", "jobTitle", "mail", "mobilePhone", "businessPhones"];

    /// <summary>
    /// A contact, and whatever else may stand as a manager, has no Teams. Where the bot may not read contacts, Graph gives an id without a name.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nothing, or not even an id: an empty answer does not tell that there is nobody.</exception>
    public static DirectoryPerson Read(DirectoryObject? found)
    {
        var key = found?.Id ?? throw new InvalidOperationException("A directory object without an id.");
        return found switch
        {
            User user => new DirectoryPerson(key, user.DisplayName ?? "")
            {
                IsEnabled = user.AccountEnabled ?? true,
                IsGuest = string.Equals(user.UserType, "Guest", StringComparison.OrdinalIgnoreCase),
                Department = user.Department,
                JobTitle = user.JobTitle,
                // Whoever is needed at once is reached by the phone they carry.
                Phone = user.MobilePhone ?? user.BusinessPhones?.FirstOrDefault(),
                Mail = user.Mail,
            },
            OrgContact contact => new DirectoryPerson(key, contact.DisplayName ?? "")
            {
                IsContact = true,
                Department = contact.Department,
                JobTitle = contact.JobTitle,
                Phone = contact.Phones?.FirstOrDefault(p => !string.IsNullOrEmpty(p.Number))?.Number,
                Mail = contact.Mail,
            },
            _ => new DirectoryPerson(key, "") { IsContact = true },
        };
    }
}
