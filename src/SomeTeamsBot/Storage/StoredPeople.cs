using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Storage;

/// <summary>Profiles and addresses: one row a person.</summary>
internal sealed class StoredPeople(BotDb db) : IPeople, IAddressBook
{
    // Compiled once: these run in every turn.
    private static readonly Func<BotDb, string, CancellationToken, Task<PersonRow?>> Row = EF.CompileAsyncQuery(
        (BotDb db, string key, CancellationToken _) => db.People.AsNoTracking().FirstOrDefault(p => p.Key == key));

    // Every turn looks at the same row twice: who asks, and whether the address is known.
    private PersonRow? met;

    public async Task<Profile> Find(string personKey, CancellationToken cancellationToken) =>
        (met = await Row(db, personKey, cancellationToken)) is { } row
            ? new Profile((Roles)row.Roles, row.RoleAsked, (Language?)row.Language, row.Greeted)
            : Profile.Unknown;

    public async Task Keep(string personKey, Profile profile, CancellationToken cancellationToken)
    {
        var (roles, asked, language, greeted) = ((int)profile.Roles, profile.RoleAsked, (int?)profile.Language, profile.Greeted);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO people ("Key", "Roles", "RoleAsked", "Language", "Greeted") VALUES ({personKey}, {roles}, {asked}, {language}, {greeted})
            ON CONFLICT ("Key") DO UPDATE SET "Roles" = excluded."Roles", "RoleAsked" = excluded."RoleAsked",
                "Language" = excluded."Language", "Greeted" = excluded."Greeted"
            """,
            cancellationToken);
    }

    async Task<string?> IAddressBook.Find(string personKey, CancellationToken cancellationToken) =>
        (await Row(db, personKey, cancellationToken))?.Address;

    async Task IAddressBook.Keep(string personKey, string address, CancellationToken cancellationToken)
    {
        var known = met?.Key == personKey ? met : await Row(db, personKey, cancellationToken);
        if (known?.Address == address)
            return;
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO people ("Key", "Roles", "RoleAsked", "Language", "Greeted", "Address") VALUES ({personKey}, 0, {false}, {(int?)null}, {false}, {address})
            ON CONFLICT ("Key") DO UPDATE SET "Address" = excluded."Address"
            """,
            cancellationToken);
    }
}
