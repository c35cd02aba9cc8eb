using Microsoft.Extensions.Time.Testing;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Routing;

/// <summary>The router with everything around it in memory, and one person who was greeted long ago.</summary>
public abstract class RoutedForOne
{
    private protected FakePeople People { get; } = new();

    private protected FakeGreetedPlaces Places { get; } = new();

    private protected FakeMessenger Messenger { get; } = new();

    private protected FakeFeedback Feedback { get; } = new();

    private protected FakeDrafts Drafts { get; } = new();

    private protected FakeTimeProvider Time { get; } = new();

    protected RoutedForOne() => People.Kept[Askers.Tester.Key] = Profile.Unknown with { Greeted = true };

    protected static Page OnlyPage(Reply reply) => Assert.IsType<Page>(Assert.Single(reply.Parts));

    protected static Said Said(string text, Place place = Place.Personal, string? locale = null) => new(Askers.Tester, place, locale, text);

    protected Router Router(OpenHandbook? book) =>
        new(
            new FakeHandbooks(book),
            new Acquaintance(People, Places, new RecentGreetings(Time)),
            new ForwardQuestion(Messenger, new AskingOptions("keeper")),
            new TakeFeedback(Feedback),
            new RunTriage(ShippedTriage.Trees, new FakeHandbooks(book), Drafts, Messenger, NoReports.Settings),
            NoReports.Routes(ShippedTriage.Trees, new FakeHandbooks(book)));

    protected Task<Reply> Say(string text, Place place = Place.Personal, string? locale = null) =>
        Router(HandbookBuilder.Town().Open()).Handle(Said(text, place, locale), TestContext.Current.CancellationToken);

    protected Task<Reply> Arrive(Place place = Place.Personal) =>
        Router(HandbookBuilder.Town().Open()).Handle(new Arrived(Askers.Tester, place, null, "19:1"), TestContext.Current.CancellationToken);

    protected Task<Reply> Press(Press press, params (string Id, string Value)[] inputs) =>
        Router(HandbookBuilder.Town().Open()).Handle(
            new Pressed(Askers.Tester, Place.Personal, null, press, inputs.ToDictionary(i => i.Id, i => i.Value)),
            TestContext.Current.CancellationToken);
}
