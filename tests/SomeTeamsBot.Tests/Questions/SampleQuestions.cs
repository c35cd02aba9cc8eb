using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Questions;
using SomeTeamsBot.Tests.Incidents;

namespace SomeTeamsBot.Tests.Questions;

/// <summary>A question of an invented town, brought into any state by the rules themselves.</summary>
internal static class SampleQuestions
{
    public const string Words = "Saako tästä kirjoittaa?";

    private static readonly bool[] Either = [false, true];

    public static Recipient Boss { get; } = new("boss", "Esko Esihenkilö", Basis.OwnSupervisor);

    public static Question Sent(SupervisorMatter matter = SupervisorMatter.Question) => new()
    {
        Id = Guid.Parse("00000000-0000-0000-0000-00000000000a"),
        Matter = matter,
        AskerKey = "worker",
        AskerName = "Testi Työntekijä",
        Text = Words,
        Use = matter == SupervisorMatter.TikTok ? new TikTokUse("Lukion tili", "Esittelyt", Device.Separate) : null,
        State = QuestionState.Sent,
        Asked = SampleCases.Monday,
        Policy = new QuestionPolicy(),
        Due = SampleCases.Monday,
    };

    public static Question Waiting(SupervisorMatter matter = SupervisorMatter.Question, DateTimeOffset? at = null) =>
        QuestionRules.Reached(QuestionRules.Found(Sent(matter), Boss).After, "card", isCurrent: true, at ?? SampleCases.Monday).After;

    /// <summary>Every state that a question can be in, opened and not.</summary>
    public static IEnumerable<Question> All() =>
        from matter in Enum.GetValues<SupervisorMatter>()
        from question in Of(matter)
        from isOpened in Either
        select question with { IsOpened = isOpened };

    private static IEnumerable<Question> Of(SupervisorMatter matter)
    {
        var now = SampleCases.Monday;
        var waiting = Waiting(matter);
        yield return Sent(matter);
        yield return waiting;
        yield return waiting with { Reminded = now };
        yield return waiting with { State = QuestionState.Unanswered };
        yield return QuestionRules.TakeBack(waiting, waiting.AskerKey, now).After;
        yield return QuestionRules.Unreachable(Sent(matter) with { To = Boss }, now).After;
        foreach (var verdict in QuestionRules.VerdictsOf(matter))
            yield return QuestionRules.Answer(waiting, Boss.Key, verdict, "Tämä on vastaus.", now).After;
    }
}
