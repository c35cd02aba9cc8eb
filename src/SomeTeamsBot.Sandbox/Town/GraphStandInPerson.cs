using System.Globalization;
using System.Text.Json.Nodes;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>A townsperson in Graph's words.</summary>
internal static class GraphStandInPerson
{
    // What Graph tells of a user when nobody says what to tell: neither the department nor whether the account is open.
    private static readonly string[] Usual =
        ["id", "displayName", "givenName", "surname", "jobTitle", "mail", "mobilePhone", "businessPhones", "userPrincipalName"];

    /// <summary>The properties of a user that nobody here has.</summary>
    public static string? Unknown(IEnumerable<string>? select) =>
        select?.FirstOrDefault(name => !Usual.Contains(name) && name is not ("department" or "accountEnabled" or "userType"));

    public static string TypeOf(Townsperson person) => person.IsContact ? "#microsoft.graph.orgContact" : "#microsoft.graph.user";

    /// <summary>Fills in what was asked for; what a contact does not have is left out.</summary>
    public static JsonObject Fill(JsonObject json, Townsperson person, string[]? select)
    {
        foreach (var name in select ?? Usual)
        {
            if (!person.IsContact || name is "id" or "displayName" or "givenName" or "surname" or "jobTitle" or "mail" or "department")
                json[name] = Value(person, name);
        }

        if (person.IsContact && person.Mobile is { } phone)
            json["phones"] = new JsonArray(new JsonObject { ["type"] = "mobile", ["number"] = phone });
        return json;
    }

    public static JsonObject AutomaticReplies(Absence? absence, DateTimeOffset now) => new()
    {
        ["status"] = absence switch { null => "disabled", { From: null } => "alwaysEnabled", _ => "scheduled" },
        ["externalAudience"] = "none",
        ["internalReplyMessage"] = absence is null ? "" : "Olen poissa. Kiireellisissä asioissa soita naapurille.",
        ["externalReplyMessage"] = "",
        ["scheduledStartDateTime"] = Time(now + (absence?.From ?? TimeSpan.Zero)),
        ["scheduledEndDateTime"] = Time(now + (absence?.Until ?? TimeSpan.FromDays(1))),
    };

    private static JsonObject Time(DateTimeOffset at) => new()
    {
        ["dateTime"] = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        ["timeZone"] = "UTC",
    };

    private static JsonNode? Value(Townsperson person, string name) => name switch
    {
        "id" => person.ObjectId,
        "displayName" => person.DisplayName,
        "givenName" => person.GivenName,
        "surname" => person.Surname,
        "jobTitle" => person.JobTitle,
        "department" => person.Department,
        "mail" => person.HasMailbox ? person.Mail : null,
        "userPrincipalName" => person.Mail,
        "mobilePhone" => person.Mobile,
        "businessPhones" => new JsonArray(),
        "accountEnabled" => person.IsEnabled,
        "userType" => person.IsGuest ? "Guest" : "Member",
        _ => null,
    };
}
