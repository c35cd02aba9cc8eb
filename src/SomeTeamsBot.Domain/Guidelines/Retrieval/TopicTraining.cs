using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Learns how much each feature speaks for each topic: multinomial logistic regression that starts from the profiles.</summary>
/// <remarks>
/// Stochastic gradient descent in a fixed shuffle, so that the same handbook always makes the same index. It stops early on
/// purpose: with a few dozen ways to ask per topic, more passes only learn them by heart.
/// </remarks>
internal sealed class TopicTraining
{
    private const int Passes = 2;
    private const float FirstStep = 4f;
    private const float StepDecay = 0.5f;

    // A text that is already told apart this surely teaches nothing more, in this pass or the next.
    private const float Learnt = 0.05f;

    // Most topics are nowhere near most texts; correcting them by next to nothing would be most of the work.
    private const float Negligible = 0.003f;

    private readonly TopicProfiles profiles;
    private readonly int[] wrongBlocks;
    private readonly int rowLength;
    private readonly float[] weights;

    private TopicTraining(TopicProfiles profiles)
    {
        this.profiles = profiles;
        rowLength = (profiles.Topics + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        weights = new float[profiles.Features * rowLength];
        wrongBlocks = new int[rowLength / Vector<float>.Count];
        for (var feature = 0; feature < profiles.Features; feature++)
            profiles.AddTo(feature, weights.AsSpan(feature * rowLength, rowLength));
    }

    public static TopicWeights Learn(IReadOnlyList<TopicText> texts, TopicProfiles profiles)
    {
        var training = new TopicTraining(profiles);
        var order = Enumerable.Range(0, texts.Count).ToArray();
        var shuffle = new Random(1);
        for (var pass = 0; pass < Passes; pass++)
        {
            shuffle.Shuffle(order);
            order = training.Pass(texts, order, FirstStep / (1 + StepDecay * pass));
        }

        return TopicWeights.Of(profiles.Features, profiles.Topics, training.CopyRow);
    }

    /// <returns>The texts that were not told apart yet.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Pass(IReadOnlyList<TopicText> texts, int[] order, float step)
    {
        var left = new List<int>(order.Length);
        var error = new float[rowLength];
        foreach (var number in order)
        {
            var text = texts[number];
            Score(text.Vector, error);
            Softmax.InPlace(error.AsSpan(0, profiles.Topics));
            error[text.Topic] -= 1;
            if (error[text.Topic] >= -Learnt)
                continue;
            Correct(text.Vector, error, step);
            left.Add(number);
        }

        return [.. left];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Correct(SparseVector text, float[] error, float step)
    {
        var errors = MemoryMarshal.Cast<float, Vector<float>>(error.AsSpan());
        var wrong = 0;
        for (var k = 0; k < errors.Length; k++)
        {
            if (Vector.GreaterThanAny(Vector.Abs(errors[k]), new Vector<float>(Negligible)))
                wrongBlocks[wrong++] = k;
        }

        for (var i = 0; i < text.Count; i++)
        {
            var row = RowVectors(text.Features[i]);
            var value = new Vector<float>(text.Values[i] * step);
            foreach (var k in wrongBlocks.AsSpan(0, wrong))
                row[k] -= errors[k] * value;
        }
    }

    private Span<Vector<float>> RowVectors(int feature) =>
        MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(feature * rowLength, rowLength));

    private void CopyRow(int feature, Span<float> row) => weights.AsSpan(feature * rowLength, row.Length).CopyTo(row);
}
