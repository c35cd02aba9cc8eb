namespace SomeTeamsBot.Content;

/// <summary>Entries by id, in the order in which they were first met; an upper layer replaces, one layer may not say a thing twice.</summary>
internal sealed class Layered<T>(string kind)
{
    private readonly Dictionary<string, (T Value, Place Place)> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> ofLayer = new(StringComparer.Ordinal);

    public IEnumerable<(string Id, T Value, Place Place)> All => entries.Select(e => (e.Key, e.Value.Value, e.Value.Place));

    public void BeginLayer() => ofLayer.Clear();

    public void Add(string id, T value, Place place)
    {
        if (id.Length == 0)
            return; // noted where the id was read
        if (!ofLayer.Add(id))
            place.Note($"{kind} '{id}' is here twice; first at {entries[id].Place}");
        entries[id] = (value, place);
    }

    public bool Has(string id) => entries.ContainsKey(id);

    public Dictionary<string, T> ToDictionary() => entries.ToDictionary(e => e.Key, e => e.Value.Value, StringComparer.Ordinal);
}
