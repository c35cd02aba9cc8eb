using FsCheck.Xunit;
using SomeTeamsBot.Domain.Guidelines;
using Xunit;

namespace SomeTeamsBot.Tests.Guidelines;

/// <summary>What the index counts with, beside the plain way to do the same.</summary>
public sealed class RetrievalArithmeticTests
{
    [Property]
    public bool Hashes_are_numbered_in_the_order_in_which_they_first_come(ulong[] hashes)
    {
        var numbers = new HashNumbers();
        var given = hashes.Select(numbers.Number).ToList();
        var order = hashes.Distinct().ToList();

        return given.SequenceEqual(hashes.Select(h => order.IndexOf(h)))
            && order.All(h => numbers.Find(h) == order.IndexOf(h))
            && numbers.InOrder().SequenceEqual(order);
    }

    [Fact]
    public void A_table_that_grows_loses_no_hash_and_knows_no_other()
    {
        var numbers = new HashNumbers();
        for (ulong i = 0; i < 20_000; i++)
            Assert.Equal((int)i, numbers.Number(i << 40)); // alike in the lower bits

        Assert.Equal(20_000, numbers.Count);
        Assert.All(Enumerable.Range(0, 20_000), i => Assert.Equal(i, numbers.Find((ulong)i << 40)));
        Assert.Equal(-1, numbers.Find(1));
    }

    [Property]
    public bool Weights_add_up_as_a_plain_sum_does_whether_in_a_row_or_in_a_list(int seed)
    {
        var random = new Random(seed);
        var (features, topics) = (random.Next(1, 12), random.Next(1, 40));
        // Some features speak of nearly every topic, others of few.
        var weights = Enumerable.Range(0, features)
            .Select(f => Enumerable.Range(0, topics).Select(_ => random.NextDouble() < (f % 2 == 0 ? 0.9 : 0.1) ? random.NextSingle() + 0.1f : 0f).ToArray())
            .ToArray();
        var learnt = TopicWeights.Of(features, topics, (feature, row) => weights[feature].CopyTo(row));
        var question = new SparseVector([.. Enumerable.Range(0, features)], [.. Enumerable.Range(0, features).Select(_ => random.NextSingle())]);

        var scores = learnt.Score(question);

        return scores.Length == topics
            && Enumerable.Range(0, topics).All(t => MathF.Abs(scores[t] - Enumerable.Range(0, features).Sum(f => weights[f][t] * question.Values[f])) < 1e-3f);
    }
}
