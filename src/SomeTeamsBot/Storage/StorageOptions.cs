using System.ComponentModel.DataAnnotations;

namespace SomeTeamsBot.Storage;

/// <summary>The configuration section "Storage".</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>A SQLite connection string. The default keeps the database beside the working folder.</summary>
    [Required(ErrorMessage = "Storage:ConnectionString is empty. Give a SQLite connection string, for example \"Data Source=/var/lib/somebotti/somebotti.db\", or leave the key out.")]
    public string ConnectionString { get; set; } = "Data Source=somebotti.db";
}
