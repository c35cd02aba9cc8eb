using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;

namespace SomeTeamsBot.Tests.Fixtures;

/// <summary>Storage in memory that can be down.</summary>
public sealed class FakePeople : IPeople
{
    public Dictionary<string, Profile> Kept { get; } = [];

    public bool IsDown { get; set; }

    public Task<Profile> Find(string personKey, CancellationToken cancellationToken) =>
        IsDown ? throw new IOException("down") : Task.FromResult(Kept.GetValueOrDefault(personKey, Profile.Unknown));

    public Task Keep(string personKey, Profile profile, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new IOException("down");
        Kept[personKey] = profile;
        return Task.CompletedTask;
    }
}

public sealed class FakeGreetedPlaces : IGreetedPlaces
{
    public HashSet<string> Kept { get; } = [];

    public bool IsDown { get; set; }

    public Task<bool> IsFirst(string conversationKey, CancellationToken cancellationToken) =>
        IsDown ? throw new IOException("down") : Task.FromResult(Kept.Add(conversationKey));
}

public sealed class FakeMessenger : IMessenger
{
    public List<(string To, IReadOnlyList<Part> Parts)> Sent { get; } = [];

    public bool IsDown { get; set; }

    public Task Say(string personKey, IReadOnlyList<Part> parts, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new IOException("down");
        Sent.Add((personKey, parts));
        return Task.CompletedTask;
    }
}

public sealed class FakeFeedback : IFeedback
{
    public List<(string Subject, bool Helpful)> Counts { get; } = [];

    public List<string> Comments { get; } = [];

    public bool IsDown { get; set; }

    public Task Count(string subjectId, bool helpful, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new IOException("down");
        Counts.Add((subjectId, helpful));
        return Task.CompletedTask;
    }

    public Task Comment(string maskedText, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new IOException("down");
        Comments.Add(maskedText);
        return Task.CompletedTask;
    }
}

public sealed class FakeHandbooks(OpenHandbook? book) : IHandbooks
{
    public OpenHandbook Current => book ?? throw new InvalidOperationException("no handbook");
}

/// <summary>Drafts in memory that can be down; nothing expires by itself.</summary>
public sealed class FakeDrafts : IDrafts
{
    public Dictionary<string, Draft> Kept { get; } = [];

    public bool IsDown { get; set; }

    public Task<Draft?> Find(string personKey, CancellationToken cancellationToken) =>
        IsDown ? throw new IOException("down") : Task.FromResult(Kept.GetValueOrDefault(personKey));

    public Task Keep(string personKey, Draft draft, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new IOException("down");
        Kept[personKey] = draft;
        return Task.CompletedTask;
    }

    public Task Delete(string personKey, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new IOException("down");
        Kept.Remove(personKey);
        return Task.CompletedTask;
    }
}

/// <summary>Trees as they are given, the newest first.</summary>
public sealed class FakeTrees(params TriageTree[] trees) : ITriageTrees
{
    public TriageTree Tree => trees[0];

    public TriageTree? Version(string version) => trees.FirstOrDefault(t => t.Version == version);
}
