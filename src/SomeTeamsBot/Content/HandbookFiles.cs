using Microsoft.Extensions.Options;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Content;

/// <summary>
/// Reads the content at start and again whenever a file changes. A change that does not validate is logged with file and line and left
/// aside: the bot goes on with what it has. The files are looked at from time to time instead of watched, because watching is not
/// dependable on the network shares where a municipality keeps its folder.
/// </summary>
internal sealed partial class HandbookFiles(
    IOptions<ContentOptions> options, OpenContent open, TimeProvider time, ILogger<HandbookFiles> logger)
    : BackgroundService, IHandbooks, ITriageTrees, IHostedLifecycleService
{
    // A draft lives for a day; nobody changes the questions more often than this in one.
    private const int VersionsKept = 20;

    private readonly IReadOnlyList<string> folders = options.Value.Folders;
    private Task<OpenedContent>? opening;
    private OpenHandbook? current;
    private volatile IReadOnlyList<TriageTree> trees = []; // the newest first
    private string stamp = "";

    public OpenHandbook Current => current ?? throw new InvalidOperationException("The content is read when the host starts.");

    public TriageTree Tree => trees is [var newest, ..] ? newest : throw new InvalidOperationException("The content is read when the host starts.");

    public TriageTree? Version(string version) => trees.FirstOrDefault(t => t.Version == version);

    /// <summary>Begins to read while the others prepare themselves: reading and learning take most of the start.</summary>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        stamp = Stamp();
        opening = Task.Run(() => open(folders), cancellationToken);
        return Task.CompletedTask;
    }

    /// <exception cref="InvalidContentException">The content does not validate, and the bot does not start.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        Take(await opening!);
        await base.StartAsync(cancellationToken);
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        GiveMemoryBack();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Looks once and reloads if something changed.</summary>
    internal void Look()
    {
        try
        {
            var now = Stamp();
            if (now == stamp)
                return;
            stamp = now;
            Take(open(folders));
            GiveMemoryBack();
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
        catch (Exception e)
        {
            Unexpected(logger, e); // a fault here must not end the bot, which goes on with what it has
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.CheckEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            Look();
    }

    private void Take(OpenedContent content)
    {
        trees = [content.Triage, .. trees.Where(t => t.Version != content.Triage.Version).Take(VersionsKept - 1)];
        current = content.Book;
    }

    // Learning leaves some hundred megabytes of garbage behind, and a bot that then answers a question a minute would never return them.
    private static void GiveMemoryBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

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

    [LoggerMessage(Level = LogLevel.Error, Message = "Changed content is left aside: reading it failed unexpectedly")]
    private static partial void Unexpected(ILogger logger, Exception e);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The content could not be read just now")]
    private static partial void NotReadable(ILogger logger, Exception e);
}

/// <summary>Reads content folders, lowest layer first, and learns the index. Many hosts in one process may share what was read once.</summary>
internal delegate OpenedContent OpenContent(IReadOnlyList<string> folders);
