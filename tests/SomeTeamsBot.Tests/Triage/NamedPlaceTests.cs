using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Triage;

public class NamedPlaceTests
{
    private static readonly ChannelRegister Register = HandbookBuilder.Town().Register();

    [Theory]
    [InlineData("minua uhataan sähköpostissa, koska poistin kommentin", ReportFields.MailOrPhone)]
    [InlineData("joku soittelee koko ajan ja haukkuu", ReportFields.MailOrPhone)]
    [InlineData("kirjaston instagramissa haukutaan meitä", "KI06")]
    [InlineData("lukion instassa joku haukkuu opettajaa", "KI09")]
    public void The_place_that_the_words_tell_is_chosen_already(string text, string place) => Assert.Equal(place, NamedPlace.In(Register, text));

    [Theory]
    [InlineData("joku haukkuu minua")]
    [InlineData("facebookissa haukutaan kuntaa")] // ours or somebody else's
    [InlineData("kirjaston facebookissa haukutaan")] // the library has two
    [InlineData("sähköpostissa ja kirjaston instagramissa haukutaan")]
    [InlineData("")]
    public void What_they_do_not_tell_for_sure_is_asked(string text) => Assert.Null(NamedPlace.In(Register, text));
}
