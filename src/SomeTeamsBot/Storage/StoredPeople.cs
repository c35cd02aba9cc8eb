using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Storage;

/// <summary>Profiles and addresses: one row a person.</summary>
internal sealed class StoredPeople(TurnDb db, KnownPeople known) : IPeople, IAddressBook
{
    public async Task<Profile> Find(string personKey, CancellationToken cancellationToken) =>
        await Met(personKey, cancellationToken) is { } row
            ? new Profile((Roles)row.Roles, row.RoleAsked, (Language?)row.Language, row.Greeted)
            : Profile.Unknown;

    public Task Keep(string personKey, Profile profile, CancellationToken cancellationToken)
    {
        var (roles, asked, language, greeted) = ((int)profile.Roles, profile.RoleAsked, (int?)profile.Language, profile.Greeted);
        return Change(
            personKey,
            $"""
            INSERT INTO people ("Key", "Roles", "RoleAsked", "Language", "Greeted") VALUES ({personKey}, {roles}, {asked}, {language}, {greeted})
            ON CONFLICT ("Key") DO UPDATE SET "Roles" = excluded."Roles", "RoleAsked" = excluded."RoleAsked",
                "Language" = excluded."Language", "Greeted" = excluded."Greeted"
            """,
            cancellationToken);
    }

    // Asked by deliveries, which run beside the person's turns: what they read may be old before it could be kept.
    async Task<string?> IAddressBook.Find(string personKey, CancellationToken cancellationToken) =>
        (await Row(personKey, cancellationToken))?.Address;

    async Task IAddressBook.Keep(string personKey, string address, CancellationToken cancellationToken)
    {
        if ((await Met(personKey, cancellationToken))?.Address == address)
            return;
        await Change(
            personKey,
            $"""
            INSERT INTO people ("Key", "Roles", "RoleAsked", "Language", "Greeted", "Address") VALUES ({personKey}, 0, {false}, {(int?)null}, {false}, {address})
            ON CONFLICT ("Key") DO UPDATE SET "Address" = excluded."Address"
            """,
            cancellationToken);
    }

    private async Task<PersonRow?> Met(string personKey, CancellationToken cancellationToken)
    {
        if (known.Find(personKey) is { } met)
            return met;
        var row = await Row(personKey, cancellationToken);
        // What a transaction sees may never be committed.
        if (row is not null && db.Opened.Database.CurrentTransaction is null)
            known.Remember(row);
        return row;
    }

    private Task<PersonRow?> Row(string personKey, CancellationToken cancellationToken) =>
        db.Opened.People.AsNoTracking().FirstOrDefaultAsync(p => p.Key == personKey, cancellationToken);

    private async Task Change(string personKey, FormattableString sql, CancellationToken cancellationToken)
    {
        known.Forget(personKey);
        try
        {
            await db.Opened.Database.ExecuteSqlAsync(sql, cancellationToken);
        }
        finally
        {
            known.Forget(personKey);
        }
    }
}
