using YamlDotNet.RepresentationModel;

namespace SomeTeamsBot.Content;

/// <summary>
/// A mapping of a content file. Each read marks its key as known, so that <see cref="NothingElse"/> can name the unknown ones:
/// a misspelt key must stop the start instead of being silently without effect.
/// </summary>
internal sealed class ContentNode(ContentFile file, YamlMappingNode node)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public ContentFile File => file;

    public Place Here => new(file, node);

    /// <summary>A required text; empty, with the problem noted, when missing.</summary>
    public string Text(string key, int maxLength = int.MaxValue)
    {
        if (OptionalText(key, maxLength) is { Length: > 0 } text)
            return text;
        if (Child(key) is null or YamlScalarNode)
            file.Note(node, $"'{key}' is missing or empty");
        return "";
    }

    public string? OptionalText(string key, int maxLength = int.MaxValue)
    {
        var child = Child(key);
        if (child is null || IsNull(child))
            return null;
        if (child is not YamlScalarNode scalar)
        {
            file.Note(child, $"'{key}' must be one text");
            return null;
        }

        var text = scalar.Value ?? "";
        if (text.Length > maxLength)
            file.Note(child, $"'{key}' has {text.Length} characters; at most {maxLength} fit on a card");
        return text;
    }

    public bool Flag(string key)
    {
        switch (OptionalText(key))
        {
            case null or "false":
                return false;
            case "true":
                return true;
            default:
                file.Note(Child(key)!, $"'{key}' must be true or false");
                return false;
        }
    }

    /// <summary>A list of texts; an absent one is empty.</summary>
    public IReadOnlyList<LocatedText> Texts(string key, int maxLength = int.MaxValue)
    {
        var child = Child(key);
        if (child is null || IsNull(child))
            return [];
        if (child is not YamlSequenceNode sequence)
        {
            file.Note(child, $"'{key}' must be a list");
            return [];
        }

        var texts = new List<LocatedText>(sequence.Children.Count);
        foreach (var item in sequence.Children)
        {
            if (item is not YamlScalarNode { Value.Length: > 0 } scalar)
                file.Note(item, $"each item of '{key}' must be a text");
            else if (scalar.Value.Length > maxLength)
                file.Note(item, $"an item of '{key}' has {scalar.Value.Length} characters; at most {maxLength} fit on a card");
            else
                texts.Add(new LocatedText(scalar.Value, new Place(file, item)));
        }

        return texts;
    }

    /// <summary>A list of mappings; an absent one is empty.</summary>
    public IEnumerable<ContentNode> Nodes(string key)
    {
        var child = Child(key);
        if (child is null || IsNull(child))
            yield break;
        if (child is not YamlSequenceNode sequence)
        {
            file.Note(child, $"'{key}' must be a list");
            yield break;
        }

        foreach (var item in sequence.Children)
        {
            if (item is YamlMappingNode mapping)
                yield return new ContentNode(file, mapping);
            else
                file.Note(item, $"each item of '{key}' must be a mapping (key: value)");
        }
    }

    public ContentNode? Node(string key)
    {
        var child = Child(key);
        if (child is null || IsNull(child))
            return null;
        if (child is YamlMappingNode mapping)
            return new ContentNode(file, mapping);
        file.Note(child, $"'{key}' must be a mapping (key: value)");
        return null;
    }

    /// <summary>Every key of this mapping, for mappings whose keys are data.</summary>
    public IReadOnlyList<LocatedText> Keys() =>
        [.. node.Children.Keys.OfType<YamlScalarNode>().Select(k => new LocatedText(k.Value ?? "", new Place(file, k)))];

    /// <summary>Notes every key that nobody read.</summary>
    public void NothingElse()
    {
        foreach (var key in Keys().Where(k => !known.Contains(k.Text)))
            key.Place.Note($"unknown key '{key.Text}'; known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}");
    }

    private YamlNode? Child(string key)
    {
        known.Add(key);
        return node.Children.TryGetValue(key, out var child) ? child : null;
    }

    private static bool IsNull(YamlNode child) =>
        child is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "" or "null" or "~" };
}

/// <summary>Where a piece of content stands.</summary>
internal sealed record Place(ContentFile File, YamlNode Node)
{
    public void Note(string message) => File.Note(Node, message);

    public override string ToString() => $"{File.Name}:{Node.Start.Line}";
}

/// <summary>A text and where it stands.</summary>
internal sealed record LocatedText(string Text, Place Place);
