namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Finds the other cases of the same target that a handler has, so that a flood of reports is seen as one.</summary>
/// <param name="cases">The cases.</param>
internal sealed class FindAlike(ICases cases)
{
    private static readonly TimeSpan Around = TimeSpan.FromDays(3);

    private const int Most = 50;

    /// <summary>Their numbers, in order. Only of cases that the person may act on too: that there is another would tell of it.</summary>
    public async Task<IReadOnlyList<string>> For(CaseFile file, string personKey, CancellationToken cancellationToken)
    {
        if (file is not { IsOpen: true } || file.Holder(personKey) is not { MayAct: true } || (file.Report.Address.Length == 0 && file.Report.Place.Length == 0))
            return [];
        var others = await cases.Around(file, personKey, Around, Most, cancellationToken).ConfigureAwait(false);
        return [.. others.Where(o => o.Holder(personKey) is { MayAct: true } && SameTarget.Is(file, o)).Select(o => o.Number).Order(StringComparer.Ordinal)];
    }
}
