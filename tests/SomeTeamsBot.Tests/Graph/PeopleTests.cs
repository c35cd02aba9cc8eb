using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.Graph;

public sealed class PeopleTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_is_read_with_what_a_card_tells_of_them()
    {
        await using var town = await GraphTown.Start();

        Assert.Equal(
            new DirectoryPerson(Mallila.OnCall.ObjectId, "Päivi Päivystäjä")
            {
                Department = "Hallinto",
                JobTitle = "Varapäivystäjä",
                Mail = "paivi.paivystaja@mallila.example",
                Phone = "+358 000 000 037",
            },
            await town.Directory.Find(Mallila.OnCall.ObjectId, Stop));
    }

    [Fact]
    public async Task A_guest_and_a_closed_account_are_told_apart()
    {
        await using var town = await GraphTown.Start();

        var guest = await town.Directory.Find(Mallila.Guest.ObjectId, Stop);
        var closed = await town.Directory.Find(Mallila.ClosedPropertyManager.ObjectId, Stop);

        Assert.Equal((true, true), (guest!.IsGuest, guest.IsEnabled));
        Assert.Equal((false, false), (closed!.IsGuest, closed.IsEnabled));
    }

    [Fact]
    public async Task A_deleted_account_is_nobody()
    {
        await using var town = await GraphTown.Start();

        Assert.Null(await town.Directory.Find(Mallila.DeletedForeman.ObjectId, Stop));
    }

    [Fact]
    public async Task A_key_is_one_segment_of_the_path_whatever_is_in_it()
    {
        await using var town = await GraphTown.Start();

        Assert.Null(await town.Directory.Find($"{Mallila.Employee.ObjectId}/manager?$select=id#'", Stop));
        Assert.Single(town.Graph.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    public async Task A_key_that_would_walk_to_another_path_is_not_asked_for(string key)
    {
        await using var town = await GraphTown.Start();

        await Assert.ThrowsAsync<ArgumentException>(() => town.Directory.Find(key, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => town.Directory.Managers(key, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => town.Directory.IsAway(key, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => town.Reach.Install(key, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => town.Reach.Mail(key, "Aihe", "Teksti", Stop));
        Assert.Empty(town.Graph.Calls);
    }

    [Fact]
    public async Task Of_many_people_those_whose_account_was_deleted_or_closed_are_gone()
    {
        await using var town = await GraphTown.Start();

        var gone = await town.Directory.Gone(
            [Mallila.Employee.ObjectId, Mallila.Guest.ObjectId, Mallila.ClosedPropertyManager.ObjectId, Mallila.DeletedForeman.ObjectId], Stop);

        Assert.Equal([Mallila.ClosedPropertyManager.ObjectId, Mallila.DeletedForeman.ObjectId], gone.Order());
        // One question for all, and each who did not come with the answer alone.
        Assert.Equal(3, town.Graph.Calls.Count);
    }

    [Fact]
    public async Task A_key_that_spoils_the_list_keeps_nobody_from_being_found()
    {
        await using var town = await GraphTown.Start();

        Assert.Equal(["ei-tunnus"], await town.Directory.Gone(["ei-tunnus", Mallila.Employee.ObjectId], Stop));
    }

    [Fact]
    public async Task As_many_as_are_asked_for_at_once_fit_into_one_question()
    {
        await using var town = await GraphTown.Start();
        var everybody = Mallila.Everybody.Where(p => p is { IsEnabled: true, IsContact: false }).Select(p => p.ObjectId).ToList();

        Assert.Empty(await town.Directory.Gone([.. everybody.Take(IDirectory.MostAtOnce)], Stop));
        Assert.Single(town.Graph.Calls);
        Assert.Empty(await town.Directory.Gone([.. everybody.Take(IDirectory.MostAtOnce + 1)], Stop));
        Assert.True(town.Graph.Calls.Count > 2);
    }
}
