using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SomeTeamsBot.Content;
using SomeTeamsBot.Tests.EndToEnd;
using Xunit;

namespace SomeTeamsBot.Tests.Content;

public sealed class ContentReloadTests : IDisposable
{
    private const string Contact = "contacts:\n  - {id: viestinta, title: \"TITLE\", tells: \"Neuvoo.\", how: \"Soita.\"}\n";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("somebotti-content-");
    private readonly LogCatcher log = new();

    public void Dispose()
    {
        log.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_change_is_taken_without_a_restart_and_a_broken_one_is_left_aside()
    {
        using var loggers = LoggerFactory.Create(b => b.AddProvider(log));
        Write("Ensimmäinen");
        using var files = new HandbookFiles(
            Options.Create(new ContentOptions { Folder = folder.FullName }), ContentLoader.Open, new FakeTimeProvider(), loggers.CreateLogger<HandbookFiles>());
        await files.StartingAsync(TestContext.Current.CancellationToken);
        await files.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal("Ensimmäinen", files.Current.Handbook.Contacts["viestinta"].Title);

        Write("Toinen nimi");
        files.Look();
        Assert.Equal("Toinen nimi", files.Current.Handbook.Contacts["viestinta"].Title);

        Write("");
        files.Look();
        Assert.Equal("Toinen nimi", files.Current.Handbook.Contacts["viestinta"].Title);
        Assert.Contains("contacts.yaml:2: 'title' is missing or empty", log.Text, StringComparison.Ordinal);
        await files.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_reload_that_fails_unexpectedly_leaves_the_bot_with_what_it_has()
    {
        using var loggers = LoggerFactory.Create(b => b.AddProvider(log));
        Write("Ensimmäinen");
        var isBroken = false;
        OpenContent open = folders => isBroken ? throw new InvalidOperationException("a fault of ours") : ContentLoader.Open(folders);
        using var files = new HandbookFiles(
            Options.Create(new ContentOptions { Folder = folder.FullName }), open, new FakeTimeProvider(), loggers.CreateLogger<HandbookFiles>());
        await files.StartingAsync(TestContext.Current.CancellationToken);
        await files.StartAsync(TestContext.Current.CancellationToken);

        isBroken = true;
        Write("Toinen nimi");
        files.Look();

        Assert.Equal("Ensimmäinen", files.Current.Handbook.Contacts["viestinta"].Title);
        Assert.Contains("failed unexpectedly", log.Text, StringComparison.Ordinal);
        await files.StopAsync(TestContext.Current.CancellationToken);
    }

    private void Write(string title) =>
        File.WriteAllText(Path.Combine(folder.FullName, "contacts.yaml"), Contact.Replace("TITLE", title, StringComparison.Ordinal));
}
