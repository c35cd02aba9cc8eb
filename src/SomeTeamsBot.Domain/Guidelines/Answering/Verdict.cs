using SomeTeamsBot.Domain.Channels;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>How a question ends.</summary>
public abstract record Verdict;

/// <summary>One passage answers.</summary>
public sealed record PassageAnswers(Passage Passage) : Verdict;

/// <summary>The register of channels answers.</summary>
public sealed record RegisterAnswers(ChannelQuery Query) : Verdict;

/// <summary>Two or three are about equally near, and the person chooses.</summary>
public sealed record SeveralFit(IReadOnlyList<Match> Candidates) : Verdict;

/// <summary>The guideline does not tell.</summary>
/// <param name="Matter">What the question is about, when that is known.</param>
/// <param name="Nearest">Ids of the passages that come nearest, at most three.</param>
public sealed record GuidelineSilent(Matter? Matter, IReadOnlyList<string> Nearest) : Verdict;
