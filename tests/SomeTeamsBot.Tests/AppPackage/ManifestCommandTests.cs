using SomeTeamsBot.Domain.Routing;
using Xunit;

namespace SomeTeamsBot.Tests.AppPackage;

public class ManifestCommandTests
{
    // What these answer is about the person, so in a channel the bot only says that it does it in the personal chat.
    private static readonly Command[] Personal = [Command.Role, Command.Language, Command.Privacy];

    public static TheoryData<string> Languages => [Manifest.Finnish, .. Manifest.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_command_in_the_menu_is_one_the_router_knows(string language)
    {
        foreach (var command in Manifest.CommandLists(language).SelectMany(l => l.Commands))
            Assert.True(CommandWords.Find(command.Title) is not null, $"\"{command.Title}\" is taken for a question.");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_place_in_the_menu_means_the_same_in_every_language(string language)
    {
        Assert.Equal(Meanings(Manifest.Finnish), Meanings(language));

        static IEnumerable<Command?> Meanings(string language) =>
            Manifest.CommandLists(language).SelectMany(l => l.Commands).Select(c => CommandWords.Find(c.Title));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_to_do_when_something_has_happened_is_in_every_menu(string language) =>
        Assert.All(Manifest.CommandLists(language), list => Assert.Contains(Command.Report, list.Commands.Select(c => CommandWords.Find(c.Title)!.Value)));

    [Fact]
    public void What_is_about_the_person_is_offered_in_the_personal_chat_alone()
    {
        foreach (var list in Manifest.CommandLists())
        {
            var offered = list.Commands.Select(c => CommandWords.Find(c.Title)!.Value).Intersect(Personal);

            Assert.Equal(list.Scopes.SequenceEqual(["personal"]) ? Personal : [], offered.Order());
        }
    }
}
