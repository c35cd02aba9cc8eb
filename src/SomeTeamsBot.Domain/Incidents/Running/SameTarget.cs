namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Whether two reports are about the same thing, as far as they tell.</summary>
public static class SameTarget
{
    /// <summary>Reports of one place and kind that come within this time count as one flood where no address tells better.</summary>
    private static readonly TimeSpan Flood = TimeSpan.FromHours(1);

    /// <summary>The same address; where one of them has none, the same place and kind of matter within an hour.</summary>
    public static bool Is(CaseFile one, CaseFile other)
    {
        var (first, second) = (AddressOf(one.Report), AddressOf(other.Report));
        return first.Length > 0 && second.Length > 0
            ? first == second
            : one.Report.Place.Length > 0 && one.Report.Place == other.Report.Place && one.Report.Situation == other.Report.Situation
                && (one.Submitted - other.Submitted).Duration() <= Flood;
    }

    // As people copy it: with or without the scheme, a telephone's host, a slash or a fragment at the end.
    private static string AddressOf(Report report)
    {
        var address = report.Address.Trim().ToLowerInvariant().Split('#')[0].TrimEnd('/');
        foreach (var beginning in new[] { "https://", "http://", "www.", "m." })
        {
            if (address.StartsWith(beginning, StringComparison.Ordinal))
                address = address[beginning.Length..];
        }

        return address;
    }
}
