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
}
