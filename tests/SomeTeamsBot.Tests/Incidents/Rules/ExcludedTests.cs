using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents.Rules;

/// <summary>Situation 2: whom it is about never has it, by whatever way.</summary>
public class ExcludedTests
{
    private static CaseFile About(params string[] keys) => Draft().Sent().By(null, ToBoss with { Excluded = keys });

    [Fact]
    public void It_is_not_given_to_them_by_climbing_or_as_the_fallback()
    {
        var (file, _) = About(Deputy, Second, Fallback).Until(Monday.AddDays(60));

        Assert.Equal([Boss, Third], file.Holders.Select(h => h.Person.Key));
    }

    [Fact]
    public void It_is_not_handed_to_them()
    {
        var file = About(Colleague).By(null, new NoteReached(Boss)).By(Boss, new Acknowledge());

        Assert.Equal(Denial.NotThem, file.Refused(Boss, new TransferCase(Person(Colleague), Reason)));
    }

    [Fact]
    public void It_does_not_go_up_to_them() =>
        Assert.Contains(Third, About(Second).By(null, new NoteReached(Boss)).By(Boss, new Acknowledge()).By(Boss, new ApproveEscalation("")).HandlerKeys());

    [Fact]
    public void They_are_not_told_of_it_either() =>
        Assert.DoesNotContain(Safety, Draft().Sent().By(null, ToBoss with { Inform = [Person(Safety)], Excluded = [Safety] }).Holders.Select(h => h.Person.Key));

    [Fact]
    public void Who_had_it_while_the_directory_was_silent_leaves_at_once_when_it_turns_out_to_be_about_them()
    {
        var silent = new Route([Person(Fallback, Basis.Fallback)], [], Ladder.Unknown);
        var file = Draft(UrgencyClass.K1).Sent().By(null, silent).By(null, new NoteReached(Fallback)).By(Fallback, new Acknowledge());

        var done = file.Do(null, ToBoss with { Excluded = [Fallback] });

        Assert.Equal(HolderState.Removed, done.File.Holder(Fallback)!.State);
        Assert.Contains(done.Facts, f => f is { Kind: FactKind.Removed, Who: Fallback, Code: "SUBJECT" });
        Assert.Null(done.File.OwnerKey);
        Assert.Equal(Denial.NotYours, done.File.Refused(Fallback, new OpenCase()));
        Assert.Equal(Boss, done.File.By(Boss, new OpenCase()).By(Boss, new Acknowledge()).OwnerKey);
    }

    [Fact]
    public void A_later_route_forgets_nobody()
    {
        var file = About(Second).By(null, ToBoss with { Excluded = [Third] });

        Assert.Equal([Second, Third], file.Excluded);
    }

    [Fact]
    public void Whom_the_reporter_names_later_is_among_them() =>
        Assert.Equal([Boss], Notified().By(Worker, new NameSubject(Boss)).Excluded);
}
