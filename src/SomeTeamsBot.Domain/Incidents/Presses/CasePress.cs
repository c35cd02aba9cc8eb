using System.Globalization;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>
/// A button on a card of a case. It carries the case's id and the version that the card showed, and nothing else: who presses is told by
/// the channel, and what they may do is found out anew each time.
/// </summary>
/// <param name="Verb">Which button; one of <see cref="CaseVerbs"/>.</param>
/// <param name="CaseId">Of which case.</param>
/// <param name="Version">The version on the card.</param>
public sealed record CasePress(string Verb, Guid CaseId, int Version)
{
    public static Press Write(string verb, CaseFile file) =>
        Press.Of(verb, ("c", file.Id.ToString("N")), ("v", file.Version.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Reads it; null when it is no button of a case.</summary>
    public static CasePress? Read(Press press) =>
        CaseVerbs.All.Contains(press.Verb)
        && Guid.TryParseExact(press["c"], "N", out var id)
        && int.TryParse(press["v"], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new CasePress(press.Verb, id, version)
            : null;
}
