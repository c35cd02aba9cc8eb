using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Learns from the ways to ask how much each feature speaks for each topic: multinomial logistic regression.</summary>
/// <remarks>
/// Stochastic gradient descent in a fixed order of a fixed shuffle, so that the same handbook always makes the same index. It
/// stops early on purpose: with few ways to ask per topic, more passes only learn them by heart.
/// </remarks>
internal sealed class TopicTraining
{
    private const int Passes = 6;
    private const float FirstStep = 10f;
    private const float StepDecay = 0.5f;

    // A way to ask that is already told apart this surely teaches nothing more.
    private const float Learnt = 0.02f;

    // Weights below this never decide anything and would only fill memory.
    private const float Smallest = 0.02f;

    private readonly int topics;
    private readonly int rowLength;
    private readonly float[] weights;

    private TopicTraining(int features, int topics)
    {
        this.topics = topics;
        rowLength = (topics + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        weights = new float[features * rowLength];
    }

    /// <param name="asks">A way to ask and its topic.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="topics">How many topics there are.</param>
    public static TopicWeights Learn(IReadOnlyList<(SparseVector Text, int Topic)> asks, int features, int topics)
    {
        var training = new TopicTraining(features, topics);
        var order = Enumerable.Range(0, asks.Count).ToArray();
        var shuffle = new Random(1);
        for (var pass = 0; pass < Passes; pass++)
        {
            shuffle.Shuffle(order);
            training.Pass(asks, order, FirstStep / (1 + StepDecay * pass));
        }

        return TopicWeights.Of(Enumerable.Range(0, features).Select(training.Row), topics);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pass(IReadOnlyList<(SparseVector Text, int Topic)> asks, int[] order, float step)
    {
        var error = new float[rowLength];
        foreach (var number in order)
        {
            var (text, topic) = asks[number];
            Score(text, error);
            Softmax.InPlace(error.AsSpan(0, topics));
            error[topic] -= 1;
            if (error[topic] < -Learnt)
                Correct(text, error, step);
        }
    }

    private void Score(SparseVector text, float[] scores)
    {
        Array.Clear(scores);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores.AsSpan());
        for (var i = 0; i < text.Count; i++)
        {
            var row = RowVectors(text.Features[i]);
            var value = new Vector<float>(text.Values[i]);
            for (var k = 0; k < row.Length; k++)
                sums[k] += row[k] * value;
        }
    }

    private void Correct(SparseVector text, float[] error, float step)
    {
        var errors = MemoryMarshal.Cast<float, Vector<float>>(error.AsSpan());
        for (var i = 0; i < text.Count; i++)
        {
            var row = RowVectors(text.Features[i]);
            var value = new Vector<float>(text.Values[i] * step);
            for (var k = 0; k < row.Length; k++)
                row[k] -= errors[k] * value;
        }
    }

    private Span<Vector<float>> RowVectors(int feature) =>
        MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(feature * rowLength, rowLength));

    private IEnumerable<(int Topic, float Weight)> Row(int feature)
    {
        for (var topic = 0; topic < topics; topic++)
        {
            var weight = weights[feature * rowLength + topic];
            if (MathF.Abs(weight) >= Smallest)
                yield return (topic, weight);
        }
    }
}
