using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>
/// Lets a role that a person named once pull a little towards what the guideline says to that role, as if the question itself
/// had mentioned the role in passing.
/// </summary>
internal sealed class RolePull
{
    // Enough to decide between passages that say the same to different roles, too little to overrule the question's own words.
    private const float Strength = 0.1f;

    // The names of these concepts in the lexicon; without them a role has no pull.
    private static readonly (Roles Role, string Concept)[] Concepts =
    [
        (Roles.Supervisor, "esihenkilö"),
        (Roles.ElectedOfficial, "luottamushenkilö"),
        (Roles.ChannelAdministrator, "pääkäyttäjä"),
    ];

    private readonly (Roles Role, float[] Scores)[] pulls;

    private RolePull((Roles Role, float[] Scores)[] pulls) => this.pulls = pulls;

    public static RolePull Of(FeatureSpace space, TopicWeights weights) =>
        new([.. Concepts.Select(c => (c.Role, weights.Score(space.VectorOfConcept(c.Concept))))]);

    public void AddTo(float[] scores, Roles roles)
    {
        // Who is also an employee may be asking as one.
        var strength = roles.HasFlag(Roles.Employee) ? Strength / 2 : Strength;
        foreach (var (role, pull) in pulls)
        {
            if (!roles.HasFlag(role))
                continue;
            for (var topic = 0; topic < scores.Length; topic++)
                scores[topic] += strength * pull[topic];
        }
    }
}
