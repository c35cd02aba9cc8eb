namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>What was read from a text: each feature once.</summary>
internal sealed record Reading(IReadOnlyList<Feature> Features);

/// <summary>Something in a text that may tell what it asks.</summary>
/// <param name="Hash">Identifies it.</param>
/// <param name="Kind">What it forgives.</param>
/// <param name="Times">How often the text has it.</param>
internal readonly record struct Feature(ulong Hash, FeatureKind Kind, int Times);

/// <summary>The kinds of feature.</summary>
internal enum FeatureKind
{
    /// <summary>Runs of letters: they forgive typing errors and inflections that were never seen.</summary>
    Letters,

    /// <summary>Beginnings of words and pairs of them: they carry what a phrase means.</summary>
    Words,

    /// <summary>Concepts of the lexicon: they forgive other words and other languages.</summary>
    Concepts,
}
