using System.ComponentModel.DataAnnotations;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SomeTeamsBot.Storage;

/// <summary>The configuration section "Storage".</summary>
internal sealed class StorageOptions : IValidatableObject
{
    public const string Section = "Storage";

    /// <summary>"sqlite": a file, for one process. "postgresql": a server, for any number of replicas. The case does not matter.</summary>
    public string Engine { get; set; } = "sqlite";

    /// <summary>A connection string of that engine. The default keeps a SQLite database beside the working folder.</summary>
    public string ConnectionString { get; set; } = "Data Source=somebotti.db";

    public bool IsPostgreSql => string.Equals(Engine, "postgresql", StringComparison.OrdinalIgnoreCase);

    private bool IsSqlite => string.Equals(Engine, "sqlite", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsSqlite && !IsPostgreSql)
            yield return new("Storage:Engine is neither \"sqlite\" nor \"postgresql\". Give one of them, or leave the key out for SQLite.");
        else if (IsSqlite && !NamesAPlace(c => new SqliteConnectionStringBuilder(c).DataSource))
            yield return new("Storage:ConnectionString is not a SQLite connection string. Give one, for example \"Data Source=/var/lib/somebotti/somebotti.db\", or leave the key out; for a PostgreSQL server also set Storage:Engine to \"postgresql\".");
        else if (IsPostgreSql && !NamesAPlace(c => new NpgsqlConnectionStringBuilder(c).Host))
            yield return new("Storage:ConnectionString is not a PostgreSQL connection string. Give one, for example \"Host=db.kunta.example;Database=somebotti;Username=somebotti;Password=…;SSL Mode=VerifyFull\", or set Storage:Engine to \"sqlite\".");
    }

    /// <summary>Whether the string can be read and names where the database is. The string itself is never told: it may hold a password.</summary>
    private bool NamesAPlace(Func<string, string?> place)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(place(ConnectionString));
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
