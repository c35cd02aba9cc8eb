using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SomeTeamsBot.Storage;

/// <summary>
/// Every stored moment is UTC and is read as such. PostgreSQL insists on it; SQLite would take local time and give back a moment of no
/// kind, and a mistake would be seen in production only. Precise to a microsecond on PostgreSQL: never compare-and-set on a moment.
/// </summary>
internal sealed class UtcTime() : ValueConverter<DateTime, DateTime>(moment => Checked(moment), moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime moment) =>
        moment.Kind == DateTimeKind.Utc ? moment : throw new ArgumentException($"A moment of kind {moment.Kind} cannot be stored; give UTC.", nameof(moment));
}
