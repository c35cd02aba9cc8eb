using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>The button that chooses a language.</summary>
public sealed record SaveLanguage(Language Language)
{
    public const string Verb = "language.save";

    public Press Write() => Press.Of(Verb, ("to", LanguageChoice.CodeOf(Language)));

    public static SaveLanguage? Read(Press press) =>
        press.Verb == Verb && LanguageChoice.OfCode(press["to"]) is { } language ? new SaveLanguage(language) : null;
}
