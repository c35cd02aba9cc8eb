using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Tests.Fixtures;

/// <summary>People of the invented town.</summary>
public static class Askers
{
    public static readonly Person Tester = new("29:testi", "testi-1") { Name = "Testi Työntekijä" };

    public static Asker Private(Roles roles = Roles.None, Language language = Language.Finnish) =>
        new(Tester, Place.Personal, language, Profile.Unknown with { Roles = roles });

    public static Asker InChannel(Language language = Language.Finnish) => new(Tester, Place.Channel, language, Profile.Unknown);

    /// <summary>All words of a page that a person reads, as one text.</summary>
    public static string Words(this Page page) => PlainText.Of(page);

    public static IEnumerable<T> All<T>(this Page page)
        where T : Block => page.Blocks.OfType<T>();

    /// <summary>Every button of a page, those in its body included.</summary>
    public static IEnumerable<Choice> Buttons(this Page page) => page.All<ChoiceRow>().SelectMany(r => r.Items).Concat(page.Choices);
}
