using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Tests.Fixtures;

/// <summary>The shipped content with its index, read and learnt once for all tests that only ask of it.</summary>
internal static class ShippedHandbook
{
    private static readonly Lazy<OpenHandbook> Once = new(() =>
    {
        var handbook = ContentLoader.Load(ContentLoader.ShippedFolder);
        return new OpenHandbook(handbook, GuidelineIndex.Build(handbook));
    });

    public static OpenHandbook Open => Once.Value;
}
