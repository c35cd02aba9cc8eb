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
        foreach (var word in texts.SelectMany(t => AsSaidAndWritten(QuestionWords.Of(t))).Concat(spoken.Forms))
            CollectionsMarshal.GetValueRefOrAddDefault(times, word, out _)++;
        spelling = new SpellingRepair(times);
        known = times.Keys.ToDictionary(w => w, w => WordFeatures.Of(w, this.lexicon), StringComparer.Ordinal);
    }

    /// <summary>The feature of a concept, or null when the lexicon has no such concept.</summary>
    public ulong? ConceptFeature(string id) => lexicon.Ids.Contains(id) ? WordFeatures.OfConcept(id) : null;

    public Reading Read(string text)
    {
        var words = WordsOf(text);
        var features = new Dictionary<ulong, Feature>(words.Count * 32);
        var concepts = new HashSet<ulong>();
        ulong? before = null;
        foreach (var word in words)
        {
            var told = known.GetValueOrDefault(word) ?? WordFeatures.Of(word, lexicon);
            foreach (var run in told.Letters)
                Add(features, run, FeatureKind.Letters);
            Add(features, told.Stem, FeatureKind.Words);
            if (before is { } first)
                Add(features, StableHash.Join(first, told.Stem), FeatureKind.Words);
            before = told.Stem;
            concepts.UnionWith(told.Concepts);
        }

        concepts.UnionWith(lexicon.InPhrases(words).Select(concept => WordFeatures.OfConcept(lexicon.Ids[concept])));
        foreach (var concept in concepts)
            Add(features, concept, FeatureKind.Concepts);
        return new Reading([.. features.Values]);
    }

    private IEnumerable<string> AsSaidAndWritten(List<string> words) => words.Union(spoken.Write(words));

    // Spelling first: a spoken form may be misspelt, too.
    private List<string> WordsOf(string text)
    {
        var words = QuestionWords.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!known.ContainsKey(words[i]) && !lexicon.Knows(words[i]))
                words[i] = spelling.Repair(words[i]);
        }

        return spoken.Write(words);
    }

    private static void Add(Dictionary<ulong, Feature> features, ulong hash, FeatureKind kind)
    {
        ref var feature = ref CollectionsMarshal.GetValueRefOrAddDefault(features, hash, out _);
        feature = new Feature(hash, kind, feature.Times + 1);
    }
}
