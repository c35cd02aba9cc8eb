namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>What was read from a text.</summary>
/// <param name="Words">Its words in order, as they are written when they are written right.</param>
/// <param name="Phrases">The concepts that several words name together.</param>
internal sealed record Reading(WordFeatures[] Words, ulong[] Phrases);

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
