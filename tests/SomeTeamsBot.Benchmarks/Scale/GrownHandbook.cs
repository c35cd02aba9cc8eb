using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Benchmarks.Scale;

/// <summary>The shipped handbook many times over: each copy of a passage has ways to ask of its own, told apart by an invented word.</summary>
internal static class GrownHandbook
{
    // With all of them a hundredfold, training would take the better part of an hour and tell nothing more.
    private const int FewerAsksFrom = 100;
    private const int EveryNth = 10;

    public static Handbook Of(Handbook handbook, int factor) => factor == 1 ? handbook : handbook with
    {
        Passages = Enumerable.Range(0, factor).SelectMany(copy => handbook.Passages.Values.Select(p => p with
        {
            Id = IdOf(p.Id, copy),
            Title = copy == 0 ? p.Title : $"{p.Title} {Word(copy)}",
            Asks = Asks(p.Asks, copy, factor),
        })).ToDictionary(p => p.Id),
        Matters = Enumerable.Range(0, factor).SelectMany(copy => handbook.Matters.Values.Select(m => m with
        {
            Id = IdOf(m.Id, copy),
            Title = copy == 0 ? m.Title : $"{m.Title} {Word(copy)}",
            Asks = Asks(m.Asks, copy, factor),
        })).ToDictionary(m => m.Id),
    };

    private static string IdOf(string id, int copy) => copy == 0 ? id : $"{id}+{copy}";

    private static string[] Asks(IReadOnlyList<string> asks, int copy, int factor) =>
    [
        .. asks.Where((_, i) => factor < FewerAsksFrom || i % EveryNth == 0).Select(ask => copy == 0 ? ask : $"{ask} {Word(copy)}"),
    ];

    // Two syllables by number: as unlike one another as words are.
    private static string Word(int copy)
    {
        string[] syllables = ["kau", "pel", "mis", "tor", "rän", "vuo", "lie", "hyt", "jas", "dek"];
        return $"{syllables[copy / 10 % 10]}{syllables[copy % 10]}{syllables[copy * 7 % 10]}";
    }
}
