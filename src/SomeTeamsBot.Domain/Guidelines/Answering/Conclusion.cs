using SomeTeamsBot.Domain.Channels;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>How a question ends.</summary>
public abstract record Conclusion;

/// <summary>One passage answers.</summary>
public sealed record PassageAnswers(Passage Passage) : Conclusion;

/// <summary>The register of channels answers.</summary>
public sealed record RegisterAnswers(ChannelQuery Query) : Conclusion;

/// <summary>Two or three are about equally near, and the person chooses.</summary>
public sealed record SeveralFit(IReadOnlyList<Match> Candidates) : Conclusion;

/// <summary>The guideline does not tell.</summary>
/// <param name="Matter">What the question is about, when that is known.</param>
/// <param name="Nearest">Ids of the passages that come nearest, at most three.</param>
public sealed record GuidelineSilent(Matter? Matter, IReadOnlyList<string> Nearest) : Conclusion;
