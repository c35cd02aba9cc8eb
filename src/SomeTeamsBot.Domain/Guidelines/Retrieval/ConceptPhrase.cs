namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>A word or phrase of the lexicon that names a concept.</summary>
/// <param name="Words">Its words in order.</param>
/// <param name="Concept">The concept's number.</param>
internal sealed record ConceptPhrase(ConceptWord[] Words, int Concept)
{
    public static ConceptPhrase Parse(string pattern, int concept) =>
        new([.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(ParseWord)], concept);

    /// <summary>Whether the phrase begins at a word; one other word may stand between two of its words.</summary>
    public bool IsAt(IReadOnlyList<string> question, int start)
    {
        var at = start;
        for (var k = 0; k < Words.Length; k++)
        {
            if (at < question.Count && Words[k].Is(question[at]))
                at++;
            else if (k > 0 && at + 1 < question.Count && Words[k].Is(question[at + 1]))
                at += 2;
            else
                return false;
        }

        return true;
    }

    private static IEnumerable<ConceptWord> ParseWord(string pattern)
    {
        // "e-mail*" is two words, and only its last part is a stem.
        var parts = Tokenizer.Of(pattern);
        return parts.Select((part, i) => new ConceptWord(part, pattern.EndsWith('*') && i == parts.Count - 1));
    }
}

/// <summary>One word of it.</summary>
/// <param name="Text">As <see cref="Tokenizer"/> writes words.</param>
/// <param name="IsStem">Whether only the beginning counts.</param>
internal readonly record struct ConceptWord(string Text, bool IsStem)
{
    public bool Is(string word) => IsStem ? word.StartsWith(Text, StringComparison.Ordinal) : word == Text;
}
