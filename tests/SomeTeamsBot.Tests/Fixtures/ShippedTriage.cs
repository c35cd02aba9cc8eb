using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Tests.Fixtures;

/// <summary>The triage tree and the handbook that are shipped, read once.</summary>
public static class ShippedTriage
{
    private static readonly LoadedContent Content = ContentLoader.LoadAll(ContentLoader.ShippedFolder);

    public static TriageTree Tree => Content.Triage;

    public static Handbook Handbook => Content.Handbook;

    public static FakeTrees Trees { get; } = new(Content.Triage);
}
