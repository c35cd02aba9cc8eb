using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>Which advice of a passage a person gets.</summary>
/// <param name="Parts">Each advice that differs, with the roles it is for; the roles are none when there is only one.</param>
/// <param name="Others">Roles of which nothing is known that would get another answer.</param>
public sealed record AdviceFor(IReadOnlyList<(Roles Roles, Advice Advice)> Parts, Roles Others)
{
    /// <summary>The person's roles decide. Of a stranger nothing is guessed: the employee's answer, and that others differ.</summary>
    public static AdviceFor Person(Passage passage, Roles roles)
    {
        if (roles == Roles.None)
            return Stranger(passage, Of(passage, Roles.Employee));
        var parts = roles.Singles()
            .GroupBy(role => Of(passage, role))
            .Select(same => (Roles: same.Aggregate(Roles.None, (all, role) => all | role), Advice: same.Key))
            .ToList();
        return parts is [var only] ? new AdviceFor([(Roles.None, only.Advice)], Roles.None) : new AdviceFor(parts, Roles.None);
    }

    /// <summary>In a group or channel nothing about the person is used: the general answer.</summary>
    public static AdviceFor Everybody(Passage passage) => Stranger(passage, passage.Advice);

    private static AdviceFor Stranger(Passage passage, Advice shown) =>
        new(
            [(Roles.None, shown)],
            passage.ByRole.Where(r => r.Value != shown).Aggregate(Roles.None, (all, r) => all | r.Key));

    private static Advice Of(Passage passage, Roles role) => passage.ByRole.GetValueOrDefault(role) ?? passage.Advice;
}
