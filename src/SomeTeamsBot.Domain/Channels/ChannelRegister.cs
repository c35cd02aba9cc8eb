namespace SomeTeamsBot.Domain.Channels;

/// <summary>The municipality's social media channels, as data.</summary>
/// <param name="AsOf">From when the list is ("3/2024").</param>
/// <param name="Platforms">Platforms, those without any channel included.</param>
/// <param name="Channels">The rows.</param>
public sealed record ChannelRegister(string AsOf, IReadOnlyList<Platform> Platforms, IReadOnlyList<Channel> Channels);

/// <summary>A platform.</summary>
/// <param name="Id">"facebook".</param>
/// <param name="Name">"Facebook".</param>
/// <param name="SectionKey">The guideline section that lists it; null when the guideline does not.</param>
/// <param name="Names">How people call it, lower case.</param>
public sealed record Platform(string Id, string Name, string? SectionKey, IReadOnlyList<string> Names);

/// <summary>A channel or account.</summary>
/// <param name="Id">"KF05".</param>
/// <param name="Platform">The platform's id.</param>
/// <param name="Name">The account's name.</param>
/// <param name="Area">Which unit answers for it.</param>
/// <param name="Names">Words by which people mean it, lower case.</param>
/// <param name="Owner">Who owns it; the 2024 list does not tell, so null until the municipality fills it.</param>
/// <param name="Administrators">Who administer it.</param>
/// <param name="Deputy">Who stands in.</param>
/// <param name="MfaChecked">When two-factor sign-in was last checked, as the municipality writes it; null when never.</param>
public sealed record Channel(
    string Id,
    string Platform,
    string Name,
    string Area,
    IReadOnlyList<string> Names,
    string? Owner,
    IReadOnlyList<string> Administrators,
    string? Deputy,
    string? MfaChecked);
