namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Numbers hashes from 0 on, in the order in which they come.</summary>
/// <remarks>
/// A table of its own, with open addressing: the index asks it a million times at the start, before the run time has compiled a generic
/// one, and some hundred times a question.
/// </remarks>
internal sealed class HashNumbers
{
    private const int SmallestTable = 1 << 10;

    private ulong[] hashes;
    private int[] numbersPlusOne;

    public HashNumbers(int expected = 0)
    {
        var size = SmallestTable;
        while (size < 2L * expected)
            size *= 2;
        (hashes, numbersPlusOne) = (new ulong[size], new int[size]);
    }

    public int Count { get; private set; }

    /// <summary>The number, or -1 for a hash that never came.</summary>
    public int Find(ulong hash) => numbersPlusOne[PlaceOf(hash)] - 1;

    /// <summary>The number, a new one for a hash that comes for the first time.</summary>
    public int Number(ulong hash)
    {
        var place = PlaceOf(hash);
        if (numbersPlusOne[place] > 0)
            return numbersPlusOne[place] - 1;
        hashes[place] = hash;
        numbersPlusOne[place] = ++Count;
        if (Count * 2 > hashes.Length)
            Grow();
        return Count - 1;
    }

    /// <summary>The hash of each number.</summary>
    public ulong[] InOrder()
    {
        var order = new ulong[Count];
        for (var place = 0; place < hashes.Length; place++)
        {
            if (numbersPlusOne[place] > 0)
                order[numbersPlusOne[place] - 1] = hashes[place];
        }

        return order;
    }

    // The upper bits: the lower ones of such a hash depend on few letters.
    private int PlaceOf(ulong hash)
    {
        var mask = hashes.Length - 1;
        var place = (int)((hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15 >> 33) & mask;
        while (numbersPlusOne[place] > 0 && hashes[place] != hash)
            place = (place + 1) & mask;
        return place;
    }

    private void Grow()
    {
        var (oldHashes, oldNumbers) = (hashes, numbersPlusOne);
        (hashes, numbersPlusOne) = (new ulong[oldHashes.Length * 2], new int[oldHashes.Length * 2]);
        for (var old = 0; old < oldHashes.Length; old++)
        {
            if (oldNumbers[old] == 0)
                continue;
            var place = PlaceOf(oldHashes[old]);
            (hashes[place], numbersPlusOne[place]) = (oldHashes[old], oldNumbers[old]);
        }
    }
}
