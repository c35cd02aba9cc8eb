using Microsoft.EntityFrameworkCore;

namespace SomeTeamsBot.Storage;

/// <summary>
/// The bot's own state, on SQLite as it stands here. What is kept about people, and for how long, is listed in README.md; change both or neither.
/// </summary>
internal class BotDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<GreetedPlaceRow> GreetedPlaces => Set<GreetedPlaceRow>();

    public DbSet<FeedbackCountRow> FeedbackCounts => Set<FeedbackCountRow>();

    public DbSet<FeedbackCommentRow> FeedbackComments => Set<FeedbackCommentRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    public DbSet<AnsweredPressRow> AnsweredPresses => Set<AnsweredPressRow>();

    public DbSet<TriageDraftRow> TriageDrafts => Set<TriageDraftRow>();

    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<CaseCardRow> CaseCards => Set<CaseCardRow>();

    public DbSet<CaseLogRow> CaseLog => Set<CaseLogRow>();

    public DbSet<CaseNumberRow> CaseNumbers => Set<CaseNumberRow>();

    public DbSet<AbsenceRow> Absences => Set<AbsenceRow>();

    public DbSet<QuestionRow> Questions => Set<QuestionRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcTime>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PersonRow>().ToTable("people").HasKey(p => p.Key);
        modelBuilder.Entity<GreetedPlaceRow>().ToTable("greeted_places").HasKey(p => p.ConversationKey);
        modelBuilder.Entity<FeedbackCountRow>().ToTable("feedback_counts").HasKey(f => new { f.Subject, f.Month, f.Helpful });
        modelBuilder.Entity<FeedbackCommentRow>().ToTable("feedback_comments").HasKey(f => f.Id);
        modelBuilder.Entity<DeliveryRow>(row =>
        {
            row.ToTable("deliveries").HasKey(d => d.Id);
            row.HasIndex(d => new { d.End, d.DueUtc });
        });
        modelBuilder.Entity<AnsweredPressRow>(row =>
        {
            row.ToTable("answered_presses").HasKey(a => a.PressHash);
            row.HasIndex(a => a.AtUtc);
        });
        modelBuilder.Entity<TriageDraftRow>(row =>
        {
            row.ToTable("triage_drafts").HasKey(d => d.PersonKey);
            row.HasIndex(d => d.ExpiresUtc);
        });
        CreateCases(modelBuilder);
    }

    private static void CreateCases(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseRow>(row =>
        {
            row.ToTable("cases").HasKey(c => c.Id);
            row.HasIndex(c => c.Number).IsUnique();
            row.HasIndex(c => c.NextDueUtc);
            row.HasIndex(c => new { c.ReporterKey, c.SubmittedUtc });
        });
        modelBuilder.Entity<CaseCardRow>(row =>
        {
            row.ToTable("case_cards").HasKey(c => new { c.CaseId, c.PersonKey });
            row.HasIndex(c => c.DueUtc);
            row.HasIndex(c => c.PersonKey);
        });
        modelBuilder.Entity<CaseLogRow>().ToTable("case_log").HasKey(l => new { l.CaseId, l.Sequence });
        modelBuilder.Entity<CaseNumberRow>(row =>
        {
            row.ToTable("case_numbers").HasKey(n => n.Year);
            row.Property(n => n.Year).ValueGeneratedNever();
        });
        modelBuilder.Entity<AbsenceRow>().ToTable("absences").HasKey(a => a.PersonKey);
        modelBuilder.Entity<QuestionRow>(row =>
        {
            row.ToTable("questions").HasKey(q => q.Id);
            row.HasIndex(q => q.DueUtc);
            row.HasIndex(q => q.ExpiresUtc);
            row.HasIndex(q => new { q.AskerKey, q.AskedUtc });
            row.HasIndex(q => new { q.RecipientKey, q.AskedUtc });
        });
    }
}

/// <summary>
/// The same model on PostgreSQL. A type of its own, because EF Core finds a context's migrations by the context's type, and each engine
/// has its own column types.
/// </summary>
internal sealed class PostgreSqlBotDb(DbContextOptions<PostgreSqlBotDb> options) : BotDb(options);

/// <summary>What is known of a person.</summary>
internal sealed class PersonRow
{
    public required string Key { get; init; }

    /// <summary>The roles' bits.</summary>
    public int Roles { get; set; }

    public bool RoleAsked { get; set; }

    public int? Language { get; set; }

    public bool Greeted { get; set; }

    /// <summary>Where the personal chat is; opaque to everybody but the channel.</summary>
    public string? Address { get; set; }
}

/// <summary>A group or channel that has been greeted; names no person.</summary>
internal sealed class GreetedPlaceRow
{
    public required string ConversationKey { get; init; }
}

/// <summary>How many said that an answer helped. By month, so that no row leads back to a moment and a person.</summary>
internal sealed class FeedbackCountRow
{
    /// <summary>The passage or matter.</summary>
    public required string Subject { get; init; }

    /// <summary>Year times 100 plus month.</summary>
    public int Month { get; init; }

    public bool Helpful { get; init; }

    public int Count { get; set; }
}

/// <summary>Free feedback, masked and nameless. The id is random, so that the order of rows tells nothing either.</summary>
internal sealed class FeedbackCommentRow
{
    public required Guid Id { get; init; }

    public int Month { get; init; }

    public required string Text { get; init; }
}

/// <summary>
/// A message that is to be delivered. Names the recipient alone; once it is settled not even them, for a triage card begun in a channel
/// goes to the person whose matter it is.
/// </summary>
internal sealed class DeliveryRow
{
    public required Guid Id { get; init; }

    /// <summary>The recipient; emptied when the delivery is settled.</summary>
    public required string PersonKey { get; init; }

    /// <summary>The messages as JSON; emptied when the delivery is settled.</summary>
    public required string Parts { get; set; }

    public int Attempts { get; set; }

    public DateTime DueUtc { get; set; }

    /// <summary>The <see cref="Domain.Conversations.Delivery"/> it ended with; null while it is open.</summary>
    public int? End { get; set; }
}

/// <summary>
/// The answer to a press that changed something, so that a repeat gets the same one. The key is a digest of person, nonce and verb:
/// the nonce stands on the card alone, so the row does not lead back to the person.
/// </summary>
internal sealed class AnsweredPressRow
{
    public required string PressHash { get; init; }

    public required string Answer { get; init; }

    public DateTime AtUtc { get; init; }
}

/// <summary>A triage dialog that was left unfinished: at most one a person, deleted when it ends and a day after its last step.</summary>
internal sealed class TriageDraftRow
{
    public required string PersonKey { get; init; }

    public required string DialogId { get; set; }

    public required string TreeVersion { get; set; }

    /// <summary>The ids of the answers given.</summary>
    public required string Trail { get; set; }

    /// <summary>What the person wrote at the start, masked; null when nothing.</summary>
    public string? Text { get; set; }

    public DateTime ExpiresUtc { get; set; }
}
