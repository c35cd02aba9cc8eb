namespace SomeTeamsBot.Content;

/// <summary>Reads synonyms.yaml and spoken.yaml.</summary>
internal static class LexiconReader
{
    public static void ReadConcepts(ContentNode root, HandbookDraft draft)
    {
        foreach (var node in root.Nodes("concepts"))
        {
            var id = node.Text("id");
            var words = node.Texts("words").Select(w => w.Text).ToList();
            node.NothingElse();
            if (words.Count == 0)
                node.Here.Note($"concept '{id}' has no words");
            if (!draft.ConceptsOfLayer.Add(id))
                node.Here.Note($"concept '{id}' is here twice");
            if (!draft.Concepts.TryGetValue(id, out var all))
                draft.Concepts[id] = all = [];
            all.AddRange(words);
        }
    }

    public static void ReadSpoken(ContentNode root, HandbookDraft draft)
    {
        if (root.Node("spoken") is { } spoken)
        {
            foreach (var key in spoken.Keys())
                draft.Spoken[key.Text] = spoken.Text(key.Text);
        }
    }
}
