namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Counts the features of one text. Kept by each thread from text to text, because there are far more features than a text has.</summary>
internal sealed class Tally
{
    [ThreadStatic]
    private static Tally? ofThread;

    private readonly int[] times;
    private readonly List<int> seen = [];

    private Tally(int features) => times = new int[features];

    /// <summary>What was counted, each feature once, in the order in which they first came.</summary>
    public IReadOnlyList<int> Seen => seen;

    /// <summary>An empty tally for features below a number; this thread's former one is lost.</summary>
    public static Tally Of(int features)
    {
        if (ofThread is not { } tally || tally.times.Length < features)
            return ofThread = new Tally(features);
        foreach (var feature in tally.seen)
            tally.times[feature] = 0;
        tally.seen.Clear();
        return tally;
    }

    /// <summary>How often the feature was counted.</summary>
    public int Times(int feature) => times[feature];

    public void Add(int feature)
    {
        if (times[feature]++ == 0)
            seen.Add(feature);
    }

    /// <summary>Counts it unless it is counted already.</summary>
    public void AddOnce(int feature)
    {
        if (times[feature] == 0)
            Add(feature);
    }
}
