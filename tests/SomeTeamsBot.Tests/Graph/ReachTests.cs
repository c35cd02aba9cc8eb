using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.Graph;

public sealed class ReachTests
{
    private static readonly string Supervisor = Mallila.Supervisor.ObjectId;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_app_is_installed_for_somebody()
    {
        await using var town = await GraphTown.Start();
        var told = new List<Townsperson>();
        town.Graph.WhenInstalled = told.Add;

        Assert.True(await town.Reach.Install(Supervisor, Stop));

        Assert.True(town.Graph.IsInstalledFor(Supervisor));
        Assert.Equal([Mallila.Supervisor], told);
    }

    [Fact]
    public async Task Installed_already_is_fine_and_the_catalogue_is_asked_once()
    {
        await using var town = await GraphTown.Start();

        Assert.True(await town.Reach.Install(Supervisor, Stop));
        Assert.True(await town.Reach.Install(Supervisor, Stop));

        Assert.Equal([200, 201, 409], town.Graph.Calls.Select(c => c.Status));
    }

    [Fact]
    public async Task Situation_20_who_has_no_Teams_gets_no_app()
    {
        await using var town = await GraphTown.Start();

        Assert.False(await town.Reach.Install(Mallila.CultureDirector.ObjectId, Stop));
        Assert.False(await town.Reach.Install(Mallila.MuseumDirector.ObjectId, Stop));
        Assert.False(await town.Reach.Install(Mallila.DeletedForeman.ObjectId, Stop));
    }

    [Fact]
    public async Task An_app_that_nobody_has_published_is_looked_for_again_next_time()
    {
        await using var town = await GraphTown.Start();
        town.Graph.PublishedApp = null;
        Assert.False(await town.Reach.Install(Supervisor, Stop));

        town.Graph.PublishedApp = Mallila.TeamsAppId;
        Assert.True(await town.Reach.Install(Supervisor, Stop));
    }

    [Fact]
    public async Task An_app_that_was_uploaded_anew_is_found_after_one_failure()
    {
        await using var town = await GraphTown.Start(("Graph:TeamsAppId", "uusi"));
        town.Graph.PublishedApp = "uusi";
        Assert.True(await town.Reach.Install(Supervisor, Stop));
        town.Graph.Republish();

        Assert.False(await town.Reach.Install(Mallila.Teacher.ObjectId, Stop));
        Assert.True(await town.Reach.Install(Mallila.Teacher.ObjectId, Stop));
    }

    [Fact]
    public async Task Without_an_app_id_nothing_is_asked()
    {
        await using var town = await GraphTown.Start(("Teams:AppId", ""));

        Assert.False(await town.Reach.Install(Supervisor, Stop));
        Assert.Empty(town.Graph.Calls);
    }

    [Fact]
    public async Task A_catalogue_that_may_not_be_read_names_the_permission()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(403, "Forbidden"));

        var unavailable = await Assert.ThrowsAsync<DirectoryUnavailableException>(() => town.Reach.Install(Supervisor, Stop));

        Assert.Contains("AppCatalog.Read.All", unavailable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_goes_out_from_the_one_mailbox_as_plain_text()
    {
        await using var town = await GraphTown.Start();

        Assert.True(await town.Reach.Mail(Supervisor, "Ilmoitus 12", "Avaa Teams.", Stop));

        Assert.Equal(
            new GraphStandInMail(Mallila.Mailbox.Mail, "esko.esihenkilo@mallila.example", "Ilmoitus 12", "text", "Avaa Teams."),
            Assert.Single(town.Graph.Mails));
    }

    [Fact]
    public async Task Without_a_mailbox_nothing_is_sent()
    {
        await using var town = await GraphTown.Start(("Graph:Mailbox", null!));

        Assert.False(await town.Reach.Mail(Supervisor, "Ilmoitus 12", "Avaa Teams.", Stop));
        Assert.Empty(town.Graph.Calls);
    }

    [Fact]
    public async Task Who_has_no_address_gets_no_mail()
    {
        await using var town = await GraphTown.Start();

        Assert.False(await town.Reach.Mail(Mallila.ClosedPropertyManager.ObjectId, "Ilmoitus 12", "Avaa Teams.", Stop));
        Assert.False(await town.Reach.Mail(Mallila.DeletedForeman.ObjectId, "Ilmoitus 12", "Avaa Teams.", Stop));
        Assert.Empty(town.Graph.Mails);
    }

    [Fact]
    public async Task A_mailbox_that_is_none_is_told_in_the_log()
    {
        await using var town = await GraphTown.Start(("Graph:Mailbox", "ei.ole@mallila.example"));

        Assert.False(await town.Reach.Mail(Supervisor, "Ilmoitus 12", "Avaa Teams.", Stop));
        Assert.Contains("Graph:Mailbox is no mailbox in Microsoft 365.", town.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/installedApps")]
    [InlineData("/sendMail")]
    public async Task What_must_not_be_done_twice_is_not_repeated(string path)
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(503), path: path);

        await Assert.ThrowsAsync<DirectoryUnavailableException>(() => path == "/sendMail"
            ? town.Reach.Mail(Supervisor, "Ilmoitus 12", "Avaa Teams.", Stop)
            : town.Reach.Install(Supervisor, Stop));

        Assert.Single(town.Graph.Calls, call => call.Method == "POST");
    }

    [Fact]
    public async Task Nothing_of_a_mail_is_logged()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(403, "ErrorAccessDenied"), path: "/sendMail");

        var unavailable = await Assert.ThrowsAsync<DirectoryUnavailableException>(
            () => town.Reach.Mail(Supervisor, "Ilmoitus 12", "Avaa Teams.", Stop));

        Assert.Contains("Mail.Send", unavailable.Message, StringComparison.Ordinal);
        foreach (var secret in (string[])["Ilmoitus 12", "Avaa Teams", "esko", "Esko"])
            Assert.DoesNotContain(secret, town.Log.Text, StringComparison.Ordinal);
    }
}
