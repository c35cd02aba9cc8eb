using System.Runtime.InteropServices;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Reads a text: writes spoken forms out, repairs misspelt words and takes the features down.</summary>
internal sealed class QuestionReader
{
    private readonly ConceptLexicon lexicon;
    private readonly SpokenForms spoken;
    private readonly SpellingRepair spelling;

    // Most words of most questions are among them, and what a word tells never changes.
    private readonly Dictionary<string, WordFeatures> known;

    /// <param name="lexicon">Concepts and spoken forms.</param>
    /// <param name="texts">What the index is made from: its words count as spelt right.</param>
    public QuestionReader(Lexicon lexicon, IEnumerable<string> texts)
    {
        this.lexicon = new ConceptLexicon(lexicon.Concepts);
        spoken = new SpokenForms(lexicon.Spoken);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in texts.SelectMany(t => AsSaidAndWritten(Tokenizer.Of(t))).Concat(spoken.Forms))
            CollectionsMarshal.GetValueRefOrAddDefault(times, word, out _)++;
        spelling = new SpellingRepair(times);
        known = times.Keys.ToDictionary(w => w, w => WordFeatures.Of(w, this.lexicon), StringComparer.Ordinal);
    }

    /// <summary>The feature of a concept, or null when the lexicon has no such concept.</summary>
    public ulong? ConceptFeature(string id) => lexicon.Ids.Contains(id) ? WordFeatures.OfConcept(id) : null;

    /// <summary>Reads a text. A word that the index knows is always told by the same object.</summary>
    public Reading Read(string text)
    {
        var words = WordsOf(text);
        var told = new WordFeatures[words.Count];
        for (var i = 0; i < told.Length; i++)
            told[i] = known.GetValueOrDefault(words[i]) ?? WordFeatures.Of(words[i], lexicon);
        return new Reading(told, [.. lexicon.InPhrases(words).Select(concept => WordFeatures.OfConcept(lexicon.Ids[concept]))]);
    }

    /// <summary>The words that the index knows.</summary>
    public IEnumerable<WordFeatures> Known => known.Values;

    private IEnumerable<string> AsSaidAndWritten(List<string> words) => words.Union(spoken.Write(words));

    // Spelling first: a spoken form may be misspelt, too.
    private List<string> WordsOf(string text)
    {
        var words = Tokenizer.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!known.ContainsKey(words[i]) && !lexicon.Knows(words[i]))
                words[i] = spelling.Repair(words[i]);
        }

        return spoken.Write(words);
    }
}
