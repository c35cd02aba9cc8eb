using SomeTeamsBot.Domain.Conversations;
using Xunit;

namespace SomeTeamsBot.Tests.Conversations;

public class MarkLanguageTests
{
    private static readonly Page Everywhere = new("Rubrik", [new ChoiceRow([Button])], [Button]) { More = [Button] };

    private static Choice Button => new("Knapp", Press.Of("verb"));

    [Fact]
    public void Every_button_remembers_the_language_of_its_card()
    {
        var page = MarkLanguage.On(Everywhere, Language.Swedish);

        Choice[] all = [.. page.Choices, .. page.More, .. page.Blocks.OfType<ChoiceRow>().SelectMany(r => r.Items)];
        Assert.Equal(3, all.Length);
        Assert.All(all, choice => Assert.Equal("sv", choice.Press[MarkLanguage.Key]));
    }

    [Fact]
    public void Finnish_needs_no_mark() => Assert.Same(Everywhere, MarkLanguage.On(Everywhere, Language.Finnish));
}
