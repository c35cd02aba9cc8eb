namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>A text as the classifier sees it: features that occur, with their weights.</summary>
internal readonly record struct SparseVector(int[] Features, float[] Values)
{
    public static readonly SparseVector Empty = new([], []);

    public int Count => Features.Length;
}
