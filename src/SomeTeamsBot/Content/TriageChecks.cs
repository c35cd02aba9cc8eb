using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Content;

/// <summary>The checks of triage.yaml that need the whole of it or other files: nothing dangles, and the questions the code asks are there.</summary>
internal sealed class TriageChecks(TriageDraft draft, HandbookDraft handbook, Guideline guideline)
{
    /// <summary>Notes every problem.</summary>
    /// <returns>False when there is no tree at all.</returns>
    public bool Note(List<ContentProblem> problems)
    {
        if (draft.Here is not { } here)
        {
            problems.Add(new ContentProblem("triage.yaml", 1, "the file is missing"));
            return false;
        }

        if (draft.DangerSituation is not { } danger)
            here.Note("'danger' is missing: the situation taken when somebody is in danger");
        else if (!draft.Situations.Has(danger.Text))
            danger.Place.Note($"'danger' names the situation '{danger.Text}', which does not exist");
        CheckFixed(here);
        CheckSituations();
        CheckQuestions();
        CheckCourses();
        CheckHints();
        foreach (var common in draft.Common.Where(c => !draft.Questions.Has(c.Text)))
            common.Place.Note($"there is no question '{common.Text}'");
        foreach (var first in draft.OfferedFirst.Values.SelectMany(v => v).Where(s => !draft.Situations.Has(s.Text)))
            first.Place.Note($"there is no situation '{first.Text}'");
        foreach (var contact in draft.Substitutes.Values.SelectMany(s => s).SelectMany(s => s.Value.Append(s.Key)))
            Exists(handbook.Contacts.Has(contact), here, "substitutes", "contact", contact);
        return true;
    }

    private void CheckFixed(Place here)
    {
        var questions = draft.Questions.ToDictionary();
        foreach (var id in new[] { TriageTree.Danger, TriageTree.Role, TriageTree.Which })
            Exists(questions.ContainsKey(id), here, "triage.yaml", "question", id);
        if (questions.GetValueOrDefault(TriageTree.Danger) is { } danger)
            Exists(danger.Answer(TriageTree.NoDanger) is not null && danger.Answers.Count > 1, here, TriageTree.Danger, "answer", TriageTree.NoDanger);
    }

    private void CheckSituations()
    {
        foreach (var (id, situation, place) in draft.Situations.All)
        {
            Exists(draft.Courses.Has(situation.Course), place, id, "course", situation.Course);
            if (situation.First is { } first)
                Exists(draft.Questions.Has(first), place, id, "question", first);
            foreach (var passage in situation.Passages)
                Exists(handbook.Passages.Has(passage), place, id, "passage", passage);
        }
    }

    private void CheckQuestions()
    {
        var questions = draft.Questions.ToDictionary();
        foreach (var (id, question, place) in draft.Questions.All)
        {
            Sections(question.Sources, place, id);
            foreach (var course in question.NotFor.Concat(question.Answers.SelectMany(a => a.Moves.Keys.Concat(a.Moves.Values).Append(a.To))).OfType<string>())
                Exists(draft.Courses.Has(course), place, id, "course", course);
            foreach (var contact in question.Answers.SelectMany(a => a.Contacts.Concat(a.Without).Concat(a.Adds.Select(l => l.Tells).OfType<string>())))
                Exists(handbook.Contacts.Has(contact), place, id, "contact", contact);
            if (question.After is { } after)
            {
                foreach (var answer in after.Answers)
                    Exists(questions.GetValueOrDefault(after.Question)?.Answer(answer) is not null, place, id, "answer", $"{after.Question}: {answer}");
            }
        }
    }

    private void CheckCourses()
    {
        var questions = draft.Questions.ToDictionary();
        foreach (var (id, course, place) in draft.Courses.All)
        {
            foreach (var answer in course.Report?.OnlyAfter is { } only ? only.Answers : [])
                Exists(questions.GetValueOrDefault(course.Report!.OnlyAfter!.Question)?.Answer(answer) is not null, place, id, "answer", $"{course.Report.OnlyAfter.Question}: {answer}");
            if (course is { TellsNobody: true, Report: not null })
                place.Note($"'{id}' says that it tells nobody, and has a 'report'");
            Sections(course.Sources, place, id);
            foreach (var contact in course.Advice.Contacts.Concat(course.ByRole.Values.SelectMany(a => a.Contacts)))
                Exists(handbook.Contacts.Has(contact), place, id, "contact", contact);
            foreach (var told in course.ByRole.Values.Append(course.Advice).SelectMany(a => a.Lines).Select(l => l.Tells).OfType<string>())
                Exists(handbook.Contacts.Has(told), place, id, "contact", told);
            foreach (var reply in course.Replies)
                Exists(handbook.Replies.Has(reply), place, id, "reply", reply);
            foreach (var question in course.Sharpen)
                Exists(draft.Questions.Has(question), place, id, "question", question);
        }
    }

    private void CheckHints()
    {
        var questions = draft.Questions.ToDictionary();
        foreach (var (hint, place) in draft.Hints)
        {
            var exists = hint.Question == TriageTree.Which
                ? draft.Situations.Has(hint.Answer)
                : questions.GetValueOrDefault(hint.Question)?.Answer(hint.Answer) is not null;
            Exists(exists, place, "hints", "answer", $"{hint.Question}: {hint.Answer}");
        }
    }

    private void Sections(IReadOnlyList<string> keys, Place place, string id)
    {
        foreach (var key in keys)
            Exists(guideline.Sections.ContainsKey(key), place, id, "section", key);
    }

    private static void Exists(bool exists, Place place, string id, string kind, string target)
    {
        if (!exists)
            place.Note($"'{id}' names the {kind} '{target}', which does not exist");
    }
}
