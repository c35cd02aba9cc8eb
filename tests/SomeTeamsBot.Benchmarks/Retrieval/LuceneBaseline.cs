using System.Globalization;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Benchmarks.Retrieval;

/// <summary>What is had off the shelf: BM25 of Lucene.NET over the Finnish analyser's stems, on the same passages, matters and ways to ask.</summary>
internal sealed class LuceneBaseline : IDisposable
{
    private const string Topic = "topic";
    private const string Text = "text";

    private readonly FinnishAnalyzer analyzer = new(LuceneVersion.LUCENE_48);
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    /// <param name="handbook">What is searched.</param>
    /// <param name="wholeTopics">One document for each topic, or one for each of its texts, of which the best counts.</param>
    public LuceneBaseline(Handbook handbook, bool wholeTopics)
    {
        var similarity = new BM25Similarity();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity }))
        {
            foreach (var (section, texts) in TopicsOf(handbook))
            {
                foreach (var text in wholeTopics ? [string.Join(" . ", texts)] : texts)
                    writer.AddDocument([new StringField(Topic, section, Field.Store.YES), new TextField(Text, text, Field.Store.NO)]);
            }
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = similarity };
    }

    public Found Find(string question)
    {
        // A document for each text: far more than three, as several texts of one topic may lead.
        var hits = searcher.Search(QueryOf(question), 50).ScoreDocs;
        List<string> sections = [.. hits.Select(h => searcher.Doc(h.Doc).GetField(Topic).GetStringValue(CultureInfo.InvariantCulture)).Distinct().Take(3)];
        return new Found(sections, sections is [] or [MeasuredQuestion.OutOfScope, ..], false);
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }

    private static IEnumerable<(string Section, IReadOnlyList<string> Texts)> TopicsOf(Handbook handbook) =>
    [
        .. handbook.Passages.Values.Select(p =>
            (p.Sources[0], (IReadOnlyList<string>)[p.Title, .. p.Asks, p.Advice.Brief, .. p.Advice.Do])),
        .. handbook.Matters.Values.Select(m => (MeasuredQuestion.OutOfScope, (IReadOnlyList<string>)[m.Title, .. m.Asks])),
    ];

    private BooleanQuery QueryOf(string question)
    {
        var query = new BooleanQuery();
        using var tokens = analyzer.GetTokenStream(Text, question);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
            query.Add(new TermQuery(new Term(Text, term.ToString())), Occur.SHOULD);
        tokens.End();
        return query;
    }
}
