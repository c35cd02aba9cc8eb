namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>FNV-1a over characters. string.GetHashCode differs from run to run; the index must not.</summary>
internal static class StableHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <param name="kind">Keeps equal texts of different kinds apart.</param>
    public static ulong Start(char kind) => Join(Basis, kind);

    public static ulong Join(ulong hash, ulong next) => (hash ^ next) * Prime;

    public static ulong Of(ReadOnlySpan<char> text, char kind)
    {
        var hash = Start(kind);
        foreach (var c in text)
            hash = Join(hash, c);
        return hash;
    }
}
