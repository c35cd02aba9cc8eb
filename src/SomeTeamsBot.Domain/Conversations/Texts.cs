using System.Globalization;
using System.Resources;

namespace SomeTeamsBot.Domain.Conversations;

/// <summary>The fixed words of one slice, from the .resx files beside it: Finnish is the neutral one, Swedish and English follow it.</summary>
public sealed class Texts
{
    private readonly ResourceManager resources;

    /// <param name="owner">The type beside which the files stand; they are named after it.</param>
    public Texts(Type owner) => resources = new ResourceManager(owner);

    /// <summary>The text in the language.</summary>
    /// <exception cref="MissingManifestResourceException">The key exists in no file: a mistake in the code, which a test finds.</exception>
    public string this[string key, Language language] =>
        resources.GetString(key, CultureOf(language))
        ?? throw new MissingManifestResourceException($"No text '{key}' in {resources.BaseName}.");

    /// <summary>The text with {0}, {1}… filled in.</summary>
    public string Format(string key, Language language, params ReadOnlySpan<object?> values) =>
        string.Format(CultureOf(language), this[key, language], values);

    public static CultureInfo CultureOf(Language language) => Cultures[(int)language];

    private static readonly CultureInfo[] Cultures =
        [CultureInfo.GetCultureInfo("fi-FI"), CultureInfo.GetCultureInfo("sv-FI"), CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("ru")];
}
