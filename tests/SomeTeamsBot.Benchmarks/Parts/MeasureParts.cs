using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SomeTeamsBot.Benchmarks.Hosting;
using SomeTeamsBot.Benchmarks.Turns;
using SomeTeamsBot.Bot;
using SomeTeamsBot.Cards;
using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;
using SomeTeamsBot.Teams.Activities;
using Place = SomeTeamsBot.Domain.Conversations.Place;

namespace SomeTeamsBot.Benchmarks.Parts;

/// <summary>
/// "parts": where the time of a turn goes, part by part on one thread, in processor time. Tells what to look at, not how fast the bot is.
/// </summary>
internal static class MeasureParts
{
    private const int Times = 20_000;

    public static async Task<int> Run()
    {
        var handbook = ContentLoader.Load(ContentLoader.ShippedFolder);
        var book = new OpenHandbook(handbook, GuidelineIndex.Build(handbook));
        var questions = Questions.Answered(500);
        var asker = new Asker(new Person("", null), Place.Personal, Language.Finnish, Profile.Unknown);
        Page[] pages = [.. questions.Select(q => AnswerQuestion.Draw(handbook, DecideAnswer.Of(book, q, Roles.None).Conclusion, asker, q, new AskingOptions(null)))];
        var activities = Townsfolk.Asking(500, "http://127.0.0.1:50000", questions);
        Activity[] cards = [.. pages.Select(p => new Activity { Attachments = [new Attachment { Content = PageCard.Draw(p, "0123456789abcdef").ToJson() }] })];

        Figures.Row("", "CPU µs", "bytes");
        Row("parse the activity", i => ActivityReader.Read(activities[i]));
        Row("hear an emergency", i => EmergencyWords.Find(questions[i]));
        Row("mask", i => Masking.Apply(questions[i]));
        Row("detect the language", i => DetectLanguage.Of(questions[i]));
        Row("recognise a command", i => CommandWords.Find(questions[i]));
        Row("ask the register", i => ChannelQuestions.FindClear(handbook.Register, questions[i]));
        Row("find the passage", i => book.Index.Find(questions[i], Roles.None));
        Row("decide (register and passage)", i => DecideAnswer.Of(book, questions[i], Roles.None));
        Row("write the page", i => AnswerPage.Of(handbook, handbook.Passages.Values.ElementAt(i % handbook.Passages.Count), asker));
        Row("draw the card", i => PageCard.Draw(pages[i], "0123456789abcdef"));
        Row("say the page, drawn before or not", i => OutgoingParts.ToActivity(pages[i]));
        Row("write the answer's JSON", i => JsonSerializer.SerializeToUtf8Bytes(cards[i], ActivityJson.Default.Activity));
        await Store();
        return 0;
    }

    private static async Task Store()
    {
        var folder = Directory.CreateTempSubdirectory("somebotti-bench-");
        try
        {
            await using var bot = HostedBot.Open(folder.FullName);
            await bot.StartAsync();
            Row("a scope with the turn's services", _ => InScope(bot.Services, services => services.GetRequiredService<ITeamsBot>()));
            Row("read a profile in a new scope", _ => InScope(bot.Services, services =>
                services.GetRequiredService<IPeople>().Find("nobody", CancellationToken.None).GetAwaiter().GetResult()));
            await bot.StopAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void InScope(IServiceProvider services, Action<IServiceProvider> use)
    {
        var scope = services.CreateAsyncScope();
        use(scope.ServiceProvider);
        scope.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static void Row(string name, Action<int> part)
    {
        for (var i = 0; i < Times / 4; i++)
            part(i % 500);
        var (started, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        for (var i = 0; i < Times; i++)
            part(i % 500);
        Figures.Row(
            name,
            ((Environment.CpuUsage.TotalTime - started).TotalMicroseconds / Times).Text("F1"),
            ((GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)Times).Text("F0"));
    }
}
