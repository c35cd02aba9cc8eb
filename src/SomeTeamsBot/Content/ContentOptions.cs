namespace SomeTeamsBot.Content;

/// <summary>The configuration section "Content".</summary>
internal sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>A municipality's own folder, laid over the shipped one; null for none. Real account names and phone numbers belong there.</summary>
    public string? Folder { get; set; }

    /// <summary>How often the files are looked at for changes; from a second to an hour.</summary>
    public TimeSpan CheckEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The folders to read, lowest layer first.</summary>
    public IReadOnlyList<string> Folders => Folder is null ? [ContentLoader.ShippedFolder] : [ContentLoader.ShippedFolder, Folder];
}
