using System.Security.Cryptography;
using System.Text;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Content;

/// <summary>What triage.yaml said so far, before everything is tied together.</summary>
internal sealed class TriageDraft
{
    public LocatedText? DangerSituation { get; set; }

    /// <summary>Where what is missing altogether is noted.</summary>
    public Place? Here { get; set; }

    public Layered<Situation> Situations { get; } = new("situation");

    public Layered<TriageQuestion> Questions { get; } = new("question");

    public Layered<Course> Courses { get; } = new("course");

    public List<LocatedText> Common { get; private set; } = [];

    public Dictionary<Roles, IReadOnlyList<LocatedText>> OfferedFirst { get; } = [];

    public Dictionary<Roles, IReadOnlyDictionary<string, IReadOnlyList<string>>> Substitutes { get; } = [];

    public List<(Hint Hint, Place Place)> Hints { get; } = [];

    /// <summary>The text of every file read, from which the version is made.</summary>
    private StringBuilder Read { get; } = new();

    public void BeginLayer()
    {
        Situations.BeginLayer();
        Questions.BeginLayer();
        Courses.BeginLayer();
    }

    public void SetCommon(IReadOnlyList<LocatedText> common)
    {
        if (common.Count > 0)
            Common = [.. common];
    }

    /// <summary>Notes that a file is part of this version.</summary>
    public void Includes(string text) => Read.Append(text).Append('\n');

    /// <summary>The tree; its relations have been checked.</summary>
    public TriageTree Finish() => new()
    {
        Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Read.ToString())))[..12],
        Questions = Questions.ToDictionary(),
        Courses = Courses.ToDictionary(),
        Situations = [.. Situations.All.Select(s => s.Value)],
        Common = [.. Common.Select(c => c.Text)],
        OfferedFirst = OfferedFirst.ToDictionary(o => o.Key, o => (IReadOnlyList<string>)[.. o.Value.Select(v => v.Text)]),
        Substitutes = Substitutes,
        DangerSituation = DangerSituation!.Text,
        Hints = [.. Hints.Select(h => h.Hint)],
    };
}
