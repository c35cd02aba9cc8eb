namespace SomeTeamsBot.BrowserTests.Desk;

/// <summary>The tests that share one town.</summary>
[CollectionDefinition(Name)]
public sealed class OneTown : ICollectionFixture<TownDesk>
{
    public const string Name = "One town";
}
