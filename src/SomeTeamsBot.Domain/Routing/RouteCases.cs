using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Questions;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Domain.Routing;

/// <summary>What belongs to reports, cases and questions to a supervisor: forms, cards, and a person's own lists.</summary>
/// <param name="reports">The form.</param>
/// <param name="cases">The cards of a case.</param>
/// <param name="lists">The lists.</param>
/// <param name="deputies">Who stands in.</param>
/// <param name="questions">Questions to a supervisor.</param>
public sealed class RouteCases(RunReport reports, HandleCase cases, ListCases lists, NameDeputy deputies, RouteQuestions questions)
{
    /// <summary>The verbs that work in the personal chat only.</summary>
    internal static IEnumerable<string> PrivateVerbs => [.. CaseVerbs.All, .. ReportPress.Verbs, NameDeputy.Save, NameDeputy.End, .. QuestionPress.AllVerbs];

    /// <summary>Questions to a supervisor.</summary>
    public RouteQuestions Questions => questions;

    /// <summary>Whether it is a press that reports or handles a matter: what is typed there may speak of danger that is being dealt with.</summary>
    public static bool Takes(Incoming incoming) => incoming is Pressed { Place: Place.Personal } pressed && PrivateVerbs.Contains(pressed.Press.Verb);

    /// <summary>Answers a press; null when it is none of these.</summary>
    public async Task<Reply?> Handle(Pressed pressed, Asker asker, CancellationToken cancellationToken) =>
        await reports.Handle(pressed, asker, cancellationToken).ConfigureAwait(false)
        ?? await cases.Handle(pressed, asker, cancellationToken).ConfigureAwait(false)
        ?? await deputies.Handle(pressed, asker, cancellationToken).ConfigureAwait(false)
        ?? await questions.Handle(pressed, asker, cancellationToken).ConfigureAwait(false);

    /// <summary>What is answered to who wants to report without a name.</summary>
    public Page Anonymous(Asker asker) => AnonymousPage.Of(reports.IsOn, BeginTriage.ChoiceIn(asker.Language), asker.Language);

    /// <summary>Who stands in for the person.</summary>
    public Task<Reply> Deputy(Asker asker, CancellationToken cancellationToken) => deputies.Begin(asker, cancellationToken);

    /// <summary>The form for who already knows.</summary>
    public Task<Reply> Begin(Asker asker, CancellationToken cancellationToken) => reports.Begin(asker, cancellationToken);

    /// <summary>What the person reported.</summary>
    public async Task<Reply> Mine(Asker asker, CancellationToken cancellationToken) =>
        Reply.Of(await lists.Mine(asker, cancellationToken).ConfigureAwait(false));

    /// <summary>What the person has to handle, and what waits for their answer.</summary>
    public async Task<Reply> ToHandle(Asker asker, CancellationToken cancellationToken)
    {
        var toHandle = await lists.ToHandle(asker, cancellationToken).ConfigureAwait(false);
        return await questions.ToAnswer(asker, cancellationToken).ConfigureAwait(false) is { } toAnswer ? Reply.Of(toHandle, toAnswer) : Reply.Of(toHandle);
    }
}
