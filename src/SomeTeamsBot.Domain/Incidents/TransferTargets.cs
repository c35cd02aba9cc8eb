namespace SomeTeamsBot.Domain.Incidents;

/// <summary>To whom a case may be handed over: those above, and those who hold a role; never who reported it or whom it is about.</summary>
/// <param name="directory">Knows the names.</param>
/// <param name="settings">Who hold which role.</param>
public sealed class TransferTargets(IDirectory directory, IncidentSettings settings)
{
    /// <summary>The people, in the order in which they are offered.</summary>
    public async Task<IReadOnlyList<Recipient>> Of(CaseFile file, CancellationToken cancellationToken)
    {
        List<Recipient> people = [.. file.Handlers.Select(h => h.Person), .. file.Ladder.Deputies, .. file.Ladder.Above, .. file.Ladder.Director];
        foreach (var (role, held) in settings.Register.Roles.Where(r => r.Key != MunicipalRole.Fallback))
        {
            foreach (var key in held.Holders.Where(key => people.All(p => p.Key != key)))
            {
                if (await Find(key, cancellationToken).ConfigureAwait(false) is { } person)
                    people.Add(new Recipient(key, person.Name, Enum.Parse<Basis>(role.ToString())) { Phone = held.Phone ?? person.Phone });
            }
        }

        return [.. people.DistinctBy(p => p.Key).Where(p => p.Key != file.OwnerKey && (file.MayBeGivenTo(p.Key) || file.Holder(p.Key) is { MayAct: true }))];
    }

    // Whom the directory does not tell now cannot be offered now; the others can.
    private async Task<DirectoryPerson?> Find(string key, CancellationToken cancellationToken)
    {
        try
        {
            return await directory.Find(key, cancellationToken).ConfigureAwait(false) is { } person && PeopleKnown.CanTake(person) ? person : null;
        }
        catch (DirectoryUnavailableException)
        {
            return null;
        }
    }
}
