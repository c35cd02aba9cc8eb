namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>A word or phrase of the lexicon that names a concept.</summary>
/// <param name="Words">Its words in order.</param>
/// <param name="Concept">The concept's number.</param>
internal sealed record ConceptPhrase(IReadOnlyList<ConceptWord> Words, int Concept)
{
    // Two letters divide the phrases finely enough, and a stem of one letter would be no stem.
    private const int IndexedLetters = 2;

    /// <summary>What a text's word must begin with for the phrase to begin there.</summary>
    public string FirstLetters => FirstLettersOf(Words[0].Text);

    public static string FirstLettersOf(string word) => word.Length > IndexedLetters ? word[..IndexedLetters] : word;

    public static ConceptPhrase Parse(string pattern, int concept) =>
        new([.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(ParseWord)], concept);

    /// <summary>Whether the phrase begins at a word; one other word may stand between two of its words.</summary>
    public bool IsAt(IReadOnlyList<string> question, int start)
    {
        var at = start;
        for (var k = 0; k < Words.Count; k++)
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
        var parts = QuestionWords.Of(pattern);
        return parts.Select((part, i) => new ConceptWord(part, pattern.EndsWith('*') && i == parts.Count - 1));
    }
}

/// <summary>One word of it.</summary>
/// <param name="Text">As <see cref="QuestionWords"/> writes words.</param>
/// <param name="IsStem">Whether only the beginning counts.</param>
internal readonly record struct ConceptWord(string Text, bool IsStem)
{
    public bool Is(string word) => IsStem ? word.StartsWith(Text, StringComparison.Ordinal) : word == Text;
}
