using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.Sandbox;

public sealed class MallilaTests
{
    [Fact]
    public void Nobody_in_the_town_can_be_taken_for_another()
    {
        Townsperson[] everybody = [.. Mallila.Everybody, Mallila.DeletedForeman];

        Assert.Distinct(everybody.Select(p => p.ObjectId));
        Assert.Distinct(everybody.Select(p => p.DisplayName));
        Assert.Distinct(everybody.Select(p => p.Mail));
        Assert.All(everybody, p => Assert.True(p.Mail.All(char.IsAscii), p.Mail));
    }

    [Fact]
    public void Every_manager_is_in_the_directory_but_the_deleted_one()
    {
        var known = Mallila.Everybody.Select(p => p.ObjectId).ToHashSet();

        Assert.Equal([Mallila.Mechanic], Mallila.Everybody.Where(p => p.ManagerId is { } manager && !known.Contains(manager)));
    }

    [Fact]
    public void Elected_officials_are_nobodys_subordinates() =>
        Assert.All(Mallila.Everybody.Where(p => p.Department is "Valtuusto" or "Kunnanhallitus"), p => Assert.Null(p.ManagerId));
}
