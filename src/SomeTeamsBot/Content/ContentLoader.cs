using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Content;

/// <summary>
/// Reads the shipped content folder and a municipality's own folder laid over it. In the upper folder an entry with an id that
/// exists replaces the lower one, ways to ask and lexicon words are added, everything else is new.
/// </summary>
public static class ContentLoader
{
    /// <summary>The folder that is shipped beside the program.</summary>
    public static string ShippedFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Content");

    /// <summary>Reads and validates; the handbook alone.</summary>
    /// <param name="folders">Lowest layer first.</param>
    /// <exception cref="InvalidContentException">Anything is unknown, missing, twice or dangling; lists all of it.</exception>
    public static Handbook Load(params IReadOnlyList<string> folders) => LoadAll(folders).Handbook;

    /// <summary>Reads and validates the handbook and the triage tree.</summary>
    /// <param name="folders">Lowest layer first.</param>
    /// <exception cref="InvalidContentException">Anything is unknown, missing, twice or dangling; lists all of it.</exception>
    public static LoadedContent LoadAll(params IReadOnlyList<string> folders)
    {
        var problems = new List<ContentProblem>();
        var draft = new HandbookDraft();
        foreach (var folder in folders)
        {
            if (Directory.Exists(folder))
                ReadLayer(folder, draft, problems);
            else
                problems.Add(new ContentProblem(folder, 1, "the content folder does not exist; correct the setting Content:Folder or leave it out"));
        }

        var handbook = problems.Count == 0 ? draft.Finish(problems) : null;
        return problems.Count == 0 && handbook is not null
            ? new LoadedContent(handbook, draft.Triage.Finish())
            : throw new InvalidContentException([.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)]);
    }

    /// <summary>Reads, validates and learns the index.</summary>
    /// <param name="folders">Lowest layer first.</param>
    /// <exception cref="InvalidContentException">As for <see cref="Load"/>.</exception>
    public static OpenedContent Open(params IReadOnlyList<string> folders)
    {
        var (handbook, triage) = LoadAll(folders);
        return new OpenedContent(new OpenHandbook(handbook, GuidelineIndex.Build(handbook)), triage);
    }

    private static void ReadLayer(string folder, HandbookDraft draft, List<ContentProblem> problems)
    {
        draft.BeginLayer();
        foreach (var path in Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = ContentFile.Read(folder, path, problems);
            if (file.Root is not { } root)
                continue;
            switch (file.Name.Split('/'))
            {
                case ["guideline.yaml"]: GuidelineReader.ReadGuideline(root, draft); break;
                case ["passages", var name]: GuidelineReader.ReadPassages(root, Path.GetFileNameWithoutExtension(name), draft); break;
                case ["asks", _]: GuidelineReader.ReadAsks(root, draft); break;
                case ["elsewhere", _]: GuidelineReader.ReadMatters(root, draft); break;
                case ["replies.yaml"]: GuidelineReader.ReadReplies(root, draft); break;
                case ["contacts.yaml"]: ContactsReader.Read(root, draft); break;
                case ["channels.yaml"]: RegisterReader.Read(root, draft); break;
                case ["synonyms.yaml"]: LexiconReader.ReadConcepts(root, draft); break;
                case ["triage.yaml"]:
                    TriageReader.Read(root, draft.Triage);
                    draft.Triage.Includes(File.ReadAllText(path));
                    break;
                case ["spoken.yaml"]: LexiconReader.ReadSpoken(root, draft); break;
                default:
                    root.Here.Note("a content file the bot does not know; the README lists the files of a content folder");
                    continue;
            }

            root.NothingElse();
        }
    }
}

/// <summary>What a content folder holds.</summary>
/// <param name="Handbook">What the bot answers from.</param>
/// <param name="Triage">What it asks and advises when something has happened.</param>
public sealed record LoadedContent(Handbook Handbook, TriageTree Triage);

/// <summary>Content that is ready to answer from.</summary>
/// <param name="Book">The handbook with its index.</param>
/// <param name="Triage">The triage tree.</param>
public sealed record OpenedContent(OpenHandbook Book, TriageTree Triage);
