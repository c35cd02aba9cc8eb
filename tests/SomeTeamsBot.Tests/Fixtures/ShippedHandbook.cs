using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Tests.Fixtures;

/// <summary>The shipped content with its index, read and learnt once for all tests that only ask of it.</summary>
internal static class ShippedHandbook
{
    private static readonly Lazy<OpenedContent> Once = new(() => ContentLoader.Open(ContentLoader.ShippedFolder));

    public static OpenHandbook Open => Once.Value.Book;

    /// <summary>Opens content folders; the shipped one alone is not read again.</summary>
    public static OpenedContent OpenOnce(IReadOnlyList<string> folders) => folders is [var only] && only == ContentLoader.ShippedFolder ? Once.Value : ContentLoader.Open(folders);
}
