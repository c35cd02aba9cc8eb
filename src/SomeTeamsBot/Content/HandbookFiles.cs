using Microsoft.Extensions.Options;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Content;

/// <summary>
/// Reads the content at start and again whenever a file changes. A change that does not validate is logged with file and line and left
/// aside: the bot goes on with what it has. The files are looked at from time to time instead of watched, because watching is not
/// dependable on the network shares where a municipality keeps its folder.
/// </summary>
internal sealed partial class HandbookFiles(IOptions<ContentOptions> options, TimeProvider time, ILogger<HandbookFiles> logger)
    : BackgroundService, IHandbooks, ITriageTrees
{
    // A draft lives for a day; nobody changes the questions more often than this in one.
    private const int VersionsKept = 20;

    private readonly IReadOnlyList<string> folders = options.Value.Folders;
    private OpenHandbook? current;
    private volatile IReadOnlyList<TriageTree> trees = []; // the newest first
    private string stamp = "";

    public OpenHandbook Current => current ?? throw new InvalidOperationException("The content is read when the host starts.");

    public TriageTree Tree => trees is [var newest, ..] ? newest : throw new InvalidOperationException("The content is read when the host starts.");

    public TriageTree? Version(string version) => trees.FirstOrDefault(t => t.Version == version);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        stamp = Stamp();
        current = Open();
        return base.StartAsync(cancellationToken);
    }

    /// <summary>Looks once and reloads if something changed.</summary>
    internal void Look()
    {
        try
        {
            var now = Stamp();
            if (now == stamp)
                return;
            stamp = now;
            current = Open();
            Reloaded(logger, Current.Handbook.Passages.Count, Current.Handbook.Matters.Count);
        }
        catch (InvalidContentException e)
        {
            LeftAside(logger, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            stamp = ""; // a file was being written; look again next time
            NotReadable(logger, e);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.CheckEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            Look();
    }

    private OpenHandbook Open()
    {
        var (handbook, triage) = ContentLoader.LoadAll(folders);
        trees = [triage, .. trees.Where(t => t.Version != triage.Version).Take(VersionsKept - 1)];
        return new OpenHandbook(handbook, GuidelineIndex.Build(handbook));
    }

    private string Stamp() => string.Join(
        '\n',
        folders.Where(Directory.Exists)
            .SelectMany(f => new DirectoryInfo(f).EnumerateFiles("*.y*ml", SearchOption.AllDirectories))
            .OrderBy(f => f.FullName, StringComparer.Ordinal)
            .Select(f => $"{f.FullName}|{f.LastWriteTimeUtc.Ticks}|{f.Length}"));

    [LoggerMessage(Level = LogLevel.Information, Message = "Content reloaded: {Passages} passages, {Matters} matters outside the guideline")]
    private static partial void Reloaded(ILogger logger, int passages, int matters);

    [LoggerMessage(Level = LogLevel.Error, Message = "Changed content is left aside until it validates. {Problems}")]
    private static partial void LeftAside(ILogger logger, string problems);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The content could not be read just now")]
    private static partial void NotReadable(ILogger logger, Exception e);
}
