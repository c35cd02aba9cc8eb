namespace SomeTeamsBot.Sandbox.Town;

/// <summary>Somebody of the invented town.</summary>
/// <param name="ObjectId">The object id in the directory.</param>
/// <param name="GivenName">Plainly invented.</param>
/// <param name="Surname">Plainly invented.</param>
/// <param name="JobTitle">What they do.</param>
/// <param name="Department">Where.</param>
/// <param name="ManagerId">The object id of their manager; null for who has none (the municipal manager, elected officials).</param>
public sealed record Townsperson(string ObjectId, string GivenName, string Surname, string JobTitle, string Department, string? ManagerId)
{
    public string DisplayName => $"{GivenName} {Surname}";

    public string Mail => $"{GivenName}.{Surname}@mallila.example".ToLowerInvariant().Replace('ä', 'a').Replace('ö', 'o');

    /// <summary>The channel's id of the person in the local client.</summary>
    public string ChannelId => $"29:{ObjectId}";

    /// <summary>An organisational contact instead of a user: no account, no Teams, no mailbox of the town's.</summary>
    public bool IsContact { get; init; }

    /// <summary>Whether the account may sign in.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>Whether the account is a guest's.</summary>
    public bool IsGuest { get; init; }

    /// <summary>Whether the mailbox is in Microsoft 365.</summary>
    public bool HasMailbox { get; init; } = true;

    /// <summary>What an installation of the app comes to.</summary>
    public TeamsAccess Teams { get; init; }

    /// <summary>The mobile phone; null for none.</summary>
    public string? Mobile { get; init; }

    /// <summary>The automatic replies; null when they are off.</summary>
    public Absence? Absence { get; init; }
}

/// <summary>Whether somebody can be given the app.</summary>
public enum TeamsAccess
{
    Granted,

    /// <summary>No licence: Graph answers 404.</summary>
    Unlicensed,

    /// <summary>A policy of the organisation keeps the app away: Graph answers 403.</summary>
    Blocked,
}

/// <summary>Automatic replies. A window is told from the moment of asking, so that the town's people are away whatever the date.</summary>
/// <param name="From">From when, counted from now; null for always on.</param>
/// <param name="Until">Until when, counted from now; null for always on.</param>
public sealed record Absence(TimeSpan? From, TimeSpan? Until)
{
    /// <summary>Switched on without an end.</summary>
    public static Absence Always { get; } = new(null, null);

    /// <summary>A window around now.</summary>
    public static Absence Now { get; } = new(TimeSpan.FromDays(-3), TimeSpan.FromDays(11));

    /// <summary>A window that is over; the setting itself stays on in the mailbox.</summary>
    public static Absence Over { get; } = new(TimeSpan.FromDays(-21), TimeSpan.FromDays(-7));

    /// <summary>A window that is still to come.</summary>
    public static Absence Later { get; } = new(TimeSpan.FromDays(5), TimeSpan.FromDays(19));
}
