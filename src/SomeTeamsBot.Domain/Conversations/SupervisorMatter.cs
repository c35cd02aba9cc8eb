namespace SomeTeamsBot.Domain.Conversations;

/// <summary>What a person may put to their own supervisor by a plain card, without making a case of it.</summary>
public enum SupervisorMatter
{
    /// <summary>Whoever is unsure makes sure (B08).</summary>
    Question,

    /// <summary>Using TikTok at work is agreed with the supervisor (K05); the device rule stands whatever is agreed (K06).</summary>
    TikTok,

    /// <summary>A word about one's own view on social media (S3): told to nobody unless the person wants to.</summary>
    Talk,

    /// <summary>A mistake in a post on the municipality's account (S11): told to the supervisor for information.</summary>
    Notice,
}
