using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>A case that something has robbed of its next step is found, set going and told of.</summary>
public class AuditTests
{
    [Fact]
    public async Task A_case_without_a_next_step_is_set_going_and_somebody_is_told()
    {
        await using var town = await TownBot.Start($"--Incidents:Keeper={Mallila.AdministrativeDirector.ObjectId}");
        var chat = await town.ChatOf(Mallila.LibraryClerk);
        var form = Assert.Single(await chat.Write("ilmoituslomake"));
        await chat.Press(form, "Lähetä", ("situation", "S1"), ("words", "Sivulla haukutaan kirjaston väkeä."), ("evidence", "kept"));
        await town.CardBecomes(Mallila.LibraryClerk, m => m.Text.Contains("Ilmoituksesi on vastaanottajalla", StringComparison.Ordinal));
        Rob(town);

        town.Time.Advance(TimeSpan.FromMinutes(6));

        var alarm = await town.ToPerson(Mallila.AdministrativeDirector, m => m.Text.Contains("MH-2026-00001", StringComparison.Ordinal));
        Assert.DoesNotContain("kirjaston väkeä", alarm.Text, StringComparison.Ordinal);
        Assert.Contains("MH-2026-00001", town.Bot.Log.Text, StringComparison.Ordinal);
        Assert.NotEqual("", Query(town, "SELECT COALESCE(NextDueUtc, '') FROM cases"));
        Assert.Equal("1", Query(town, "SELECT COUNT(*) FROM case_log WHERE Kind = 'Repaired'"));
    }

    private static void Rob(TownBot town)
    {
        var document = JsonNode.Parse(Query(town, "SELECT Document FROM cases"))!;
        document["timers"] = new JsonArray();
        using var connection = Open(town);
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE cases SET Document = $document, NextDueUtc = NULL, Revision = Revision + 1";
        command.Parameters.AddWithValue("$document", document.ToJsonString());
        command.ExecuteNonQuery();
    }

    private static string Query(TownBot town, string query)
    {
        using var connection = Open(town);
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar()?.ToString() ?? "";
    }

    private static SqliteConnection Open(TownBot town)
    {
        var connection = new SqliteConnection($"Data Source={town.Bot.DatabaseFile}");
        connection.Open();
        return connection;
    }
}
