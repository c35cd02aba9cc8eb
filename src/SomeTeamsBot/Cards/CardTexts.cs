using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Cards;

/// <summary>The few words that the drawing itself says.</summary>
internal static class CardTexts
{
    private static readonly Texts Texts = new(typeof(CardTexts));

    public static string Shortened(Language language) => Texts["Shortened", language];

    public static string FillThis(Language language) => Texts["FillThis", language];

    public static string ChooseOne(Language language) => Texts["ChooseOne", language];

    public static string More(Language language) => Texts["More", language];

    public static string Choose(Language language) => Texts["Choose", language];
}
