using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Triage;

/// <summary>An elected official who is the target chooses whom to tell; where the guideline says who, nobody does.</summary>
public class WhomToTellTests
{
    private const string Skipped = "S4b=ohita;S4c=ohita;S4d=ohita;S4e=ohita;S4f=ohita;";

    private static readonly Dictionary<string, string> Leadership = new() { [ReportFields.Recipients] = ReportFields.LeadershipOnly };

    [Theory]
    [InlineData("T1=luottamushenkilo|T0=ei;T3=S4", true)]
    [InlineData("T1=luottamushenkilo|T0=ei;T3=S4;+;" + Skipped + "T2=minua", true)]
    [InlineData("T1=luottamushenkilo|T0=ei;T3=S4;+;" + Skipped + "T2=kollega", false)]
    [InlineData("T1=luottamushenkilo|T0=ei;T3=S8;S8a=asiaton", false)]
    [InlineData("T1=tyontekija|T0=ei;T3=S4", false)]
    public void It_is_offered_to_whom_it_may_happen(string trail, bool expected) => Assert.Equal(expected, Make(trail).OffersRecipients);

    [Fact]
    public void Whom_they_leave_out_is_neither_given_the_report_nor_told_of_it()
    {
        // Of targeting, the municipal manager stands in the place of safety at work for an elected official.
        var make = Make("T1=luottamushenkilo|T0=ei;T3=S5;S5b=yllytys");
        Assert.Contains(Offices.MunicipalManager, make.Of(new Dictionary<string, string>(), Language.Finnish).Report.To);

        var report = make.Of(Leadership, Language.Finnish).Report;

        Assert.Equal([Offices.CouncilLeadership], report.To);
        Assert.Equal([Offices.CouncilLeadership], report.Chosen);
        Assert.DoesNotContain(Offices.MunicipalManager, report.Inform);
    }

    [Fact]
    public void What_a_client_adds_for_somebody_who_may_not_choose_has_no_effect()
    {
        var report = Make("T1=luottamushenkilo|T0=ei;T3=S4;+;" + Skipped + "T2=kollega").Of(Leadership, Language.Finnish).Report;

        Assert.Equal([Offices.CouncilLeadership, Offices.MunicipalManager], report.To);
        Assert.Empty(report.Chosen);
    }

    [Theory]
    [InlineData(ReportFields.LeadershipOnly, Subject.CouncilLeadership)]
    [InlineData(ReportFields.ManagerOnly, Subject.MunicipalManager)]
    public void Whom_it_is_about_cannot_be_the_one_who_is_told(string chosen, Subject about)
    {
        var make = Make("T1=luottamushenkilo|T0=ei;T3=S4");
        var values = new Dictionary<string, string> { [ReportFields.Recipients] = chosen };
        Assert.Null(make.RecipientsError(values, Language.Finnish));

        values[ReportFields.About] = about.ToString();

        Assert.Contains("Valitse toisin", make.RecipientsError(values, Language.Finnish), StringComparison.Ordinal);
    }

    private static MakeReport Make(string trail)
    {
        var at = WalkTree.Of(ShippedTriage.Tree, Dialog.Read("d1", ShippedTriage.Tree.Version, trail));
        return new MakeReport(ShippedTriage.Tree, ShippedTriage.Handbook, at, at.Role == Roles.ElectedOfficial);
    }
}
