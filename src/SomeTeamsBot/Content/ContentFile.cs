using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SomeTeamsBot.Content;

/// <summary>One parsed file; reads from it note every problem with its line.</summary>
internal sealed class ContentFile
{
    private readonly List<ContentProblem> problems;

    private ContentFile(string name, YamlMappingNode? root, List<ContentProblem> problems)
    {
        Name = name;
        this.problems = problems;
        Root = root is null ? null : new ContentNode(this, root);
    }

    public string Name { get; }

    /// <summary>Null when the file could not be parsed; the problem is noted.</summary>
    public ContentNode? Root { get; }

    public static ContentFile Read(string folder, string path, List<ContentProblem> problems)
    {
        var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
        try
        {
            using var reader = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
                return new ContentFile(name, root, problems);
            problems.Add(new ContentProblem(name, 1, "the file must be one YAML mapping (key: value)"));
        }
        catch (YamlException e)
        {
            problems.Add(new ContentProblem(name, e.Start.Line, $"not valid YAML: {e.Message}"));
        }
        catch (ArgumentException e) // a key twice in one mapping
        {
            problems.Add(new ContentProblem(name, 1, $"not valid YAML: {e.Message}"));
        }

        return new ContentFile(name, null, problems);
    }

    public void Note(YamlNode where, string message) => problems.Add(new ContentProblem(Name, where.Start.Line, message));
}
