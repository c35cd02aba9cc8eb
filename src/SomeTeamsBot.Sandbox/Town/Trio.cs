using System.Globalization;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>
/// Somebody who reports, and the two above them who get it. Many such threesomes, for Teams lets a bot write only so often into one chat,
/// and a few people's chats would be all that is tried.
/// </summary>
/// <param name="Reporter">Reports.</param>
/// <param name="Supervisor">Has the case.</param>
/// <param name="Above">Has it too: a threat goes to both at once.</param>
public sealed record Trio(Townsperson Reporter, Townsperson Supervisor, Townsperson Above)
{
    /// <summary>Those above first, as a directory is filled.</summary>
    public IEnumerable<Townsperson> All => [Above, Supervisor, Reporter];

    /// <summary>The n-th; from 1.</summary>
    public static Trio Number(int number)
    {
        var above = Person(number, 1, "Johto", "Yksikön johtaja", Mallila.MunicipalManager);
        var supervisor = Person(number, 2, "Esihenkilö", "Esihenkilö", above);
        return new Trio(Person(number, 3, "Työntekijä", "Työntekijä", supervisor), supervisor, above);
    }

    private static Townsperson Person(int number, int place, string name, string title, Townsperson manager) => new(
        string.Create(CultureInfo.InvariantCulture, $"7a11a000-0000-4000-8000-{(number * 10) + place + 100_000:D12}"),
        $"Testi {number}", name, title, $"Yksikkö {number}", manager.ObjectId);
}
