using Microsoft.Data.Sqlite;
using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd.Situations;

/// <summary>What most situations begin with: a report on its form, the recipient's card opened, and a look at what is kept.</summary>
internal static class Reporting
{
    /// <summary>Words that nobody but a recipient who opened the case may see.</summary>
    public const string Words = "Sivulla haukutaan työkaveriani nimeltä.";

    /// <summary>Writes a report on the form and sends it.</summary>
    /// <returns>The reporter's chat, the form and what it became.</returns>
    public static async Task<Sent> Report(this TownBot town, Townsperson reporter, string situation, params (string Id, string Value)[] fields)
    {
        var chat = await town.ChatOf(reporter);
        // A card of an earlier report may come at the same time.
        var form = Assert.Single(await chat.Write("ilmoituslomake"), m => m.Buttons.Contains("Lähetä"));
        var receipt = (await chat.Press(form, "Lähetä", Filled(situation, fields))).Replacement!;
        return new Sent(chat, form, receipt);
    }

    /// <summary>The fields of the form, filled with what is not told otherwise.</summary>
    public static (string Id, string Value)[] Filled(string situation, params (string Id, string Value)[] fields) =>
    [
        ("situation", situation),
        .. fields.Any(f => f.Id == "words") ? Array.Empty<(string, string)>() : [("words", Words)],
        ("evidence", "kept"),
        .. fields,
    ];

    /// <summary>Awaits somebody's card of the case and opens it.</summary>
    public static async Task<Opened> OpenedBy(this TownBot town, Townsperson recipient)
    {
        var closed = await town.CaseCard(recipient);
        var chat = new Chat(town.Bot, recipient);
        return new Opened(chat, closed, (await chat.Press(closed, "Avaa ilmoitus")).Replacement!);
    }

    /// <summary>Awaits that the reporter's card says with whom the report is.</summary>
    public static Task<Message> IsWith(this TownBot town, Townsperson reporter, Townsperson recipient) =>
        town.CardBecomes(reporter, m => m.Text.Contains("Ilmoituksesi on vastaanottajalla", StringComparison.Ordinal)
            && m.Text.Contains(recipient.DisplayName, StringComparison.Ordinal));

    /// <summary>Whether somebody saw anything of any case, by card, line or mail.</summary>
    public static bool HasHeard(this TownBot town, Townsperson person) =>
        town.Seen(person).Any(m => m.Text.Contains("MH-", StringComparison.Ordinal));

    /// <summary>One value of the database.</summary>
    public static string Query(this TownBot town, string query)
    {
        using var connection = new SqliteConnection($"Data Source={town.Bot.DatabaseFile}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar()?.ToString() ?? "";
    }

    /// <summary>How many rows of the log have this kind, and this code when one is given.</summary>
    public static int Logged(this TownBot town, string kind, string? code = null) => int.Parse(
        town.Query($"SELECT COUNT(*) FROM case_log WHERE Kind = '{kind}'" + (code is null ? "" : $" AND Code = '{code}'")),
        System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A report that was sent.</summary>
internal sealed record Sent(Chat Chat, Message Form, Message Receipt);

/// <summary>A case that its recipient opened.</summary>
internal sealed record Opened(Chat Chat, Message Closed, Message Card);
