using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Everything the bot answers from, validated and immutable. Reloading makes a new one.</summary>
public sealed record Handbook
{
    public required Guideline Guideline { get; init; }

    /// <summary>The guideline's chapters in the order in which they are listed to people.</summary>
    public required IReadOnlyList<PassageGroup> Groups { get; init; }

    /// <summary>Ids of the groups that are shown whole, as a board on a wall.</summary>
    public required IReadOnlyList<string> Boards { get; init; }

    public required IReadOnlyDictionary<string, Passage> Passages { get; init; }

    public required IReadOnlyDictionary<string, Matter> Matters { get; init; }

    public required IReadOnlyDictionary<string, ReadyReply> Replies { get; init; }

    public required IReadOnlyDictionary<string, Contact> Contacts { get; init; }

    /// <summary>Whom a person of each single role asks when the guideline says "make sure".</summary>
    public required IReadOnlyDictionary<Roles, string> VerifyContacts { get; init; }

    public required EmergencyNumbers Numbers { get; init; }

    public required ChannelRegister Register { get; init; }

    public required Lexicon Lexicon { get; init; }
}

/// <summary>A chapter of the guideline.</summary>
/// <param name="Id">The name of its file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Passages">Ids of its passages in the guideline's order.</param>
public sealed record PassageGroup(string Id, string Title, IReadOnlyList<string> Passages);

/// <summary>The numbers on the emergency card besides 112, which is no setting.</summary>
/// <param name="Crisis">A crisis line.</param>
/// <param name="Social">Social emergency service; the number is the municipality's to fill.</param>
/// <param name="Victim">Support for victims of crime.</param>
public sealed record EmergencyNumbers(HelpLine Crisis, HelpLine Social, HelpLine Victim);

/// <summary>A line to call.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Phone">Its number; null when the municipality has not filled it.</param>
/// <param name="Hours">When it answers; null when not known.</param>
public sealed record HelpLine(string Name, string? Phone, string? Hours);

/// <summary>The handbook and its index as they are now.</summary>
public interface IHandbooks
{
    /// <summary>The handbook in force; read once per turn, so that a reload never splits a turn.</summary>
    OpenHandbook Current { get; }
}

/// <summary>A handbook with the index that was built from it.</summary>
public sealed record OpenHandbook(Handbook Handbook, GuidelineIndex Index);
