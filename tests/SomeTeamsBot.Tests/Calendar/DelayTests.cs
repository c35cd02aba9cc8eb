using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SomeTeamsBot.Domain.Calendar;
using Xunit;

namespace SomeTeamsBot.Tests.Calendar;

public class DelayTests
{
    [Theory]
    // Two working-time vectors: over Midsummer, and over Christmas.
    [InlineData("4wh", "2026-06-18T15:00+03:00", "2026-06-22T11:00+03:00")]
    [InlineData("4wh", "2026-12-23T14:30+02:00", "2026-12-28T10:30+02:00")]
    // Two round the clock, over both changes of the clock.
    [InlineData("60m", "2026-03-29T02:30+02:00", "2026-03-29T04:30+03:00")]
    [InlineData("60m", "2026-10-25T03:30+03:00", "2026-10-25T03:30+02:00")]
    [InlineData("60m", "2027-03-28T02:30+02:00", "2027-03-28T04:30+03:00")]
    [InlineData("60m", "2027-10-31T03:30+03:00", "2027-10-31T03:30+02:00")]
    // The other clocks that a case has.
    [InlineData("15m", "2026-12-24T23:50+02:00", "2026-12-25T00:05+02:00")]
    [InlineData("0m", "2026-12-24T23:50+02:00", "2026-12-24T23:50+02:00")]
    [InlineData("72h", "2026-03-27T12:00+02:00", "2026-03-30T13:00+03:00")]
    [InlineData("14d", "2026-06-15T09:00+03:00", "2026-06-29T09:00+03:00")]
    [InlineData("8wh", "2026-06-18T15:00+03:00", "2026-06-22T15:00+03:00")]
    [InlineData("2wd", "2026-06-17T10:00+03:00", "2026-06-22T10:00+03:00")]
    [InlineData("2wd", "2026-06-20T10:00+03:00", "2026-06-23T16:00+03:00")]
    [InlineData("5wd", "2026-12-23T12:00+02:00", "2027-01-04T12:00+02:00")]
    [InlineData("10wd", "2026-07-01T12:00+03:00", "2026-07-15T12:00+03:00")]
    [InlineData("4wh", "2026-06-19T15:55+03:00", "2026-06-22T12:00+03:00")] // Midsummer Eve: starts on Monday
    public void A_delay_is_due_by_its_own_clock(string delay, string start, string due)
    {
        var at = Delay.Parse(delay).From(Moments.At(start), WorkingHours.Office);

        Assert.True(Moments.At(due).ToUniversalTime().EqualsExact(at), HelsinkiTime.ToHelsinki(at).ToString("O"));
    }

    [Fact]
    public void The_deadline_is_read_out_by_the_clock_on_the_wall()
    {
        var sent = Moments.At("2026-10-25T03:30+03:00");

        Assert.Equal("klo 3.30 (talviaikaa)", HelsinkiTime.Clock(Delay.Minutes(60).From(sent, WorkingHours.Office), sent));
    }

    [Fact]
    public void A_working_day_is_as_long_as_the_office_is_open()
    {
        var hours = new WorkingHours(new(9, 0), new(15, 0));

        Assert.Equal(Moments.At("2026-06-22T10:00+03:00"), Delay.WorkingDays(1).From(Moments.At("2026-06-18T10:00+03:00"), hours));
    }

    [Fact]
    public void The_units_are_written_each_in_its_way()
    {
        Assert.Equal(
            ["15m", "72h", "14d", "4wh", "2wd"],
            new[] { Delay.Minutes(15), Delay.Hours(72), Delay.Days(14), Delay.WorkingHours(4), Delay.WorkingDays(2) }.Select(delay => delay.ToString()));
        Assert.Equal(Delay.Minutes(0), default);
    }

    [Theory]
    [InlineData("15m", false)]
    [InlineData("72h", false)]
    [InlineData("14d", false)]
    [InlineData("4wh", true)]
    [InlineData("2wd", true)]
    public void It_is_known_whether_nights_count(string delay, bool isWorkingTime) => Assert.Equal(isWorkingTime, Delay.Parse(delay).IsWorkingTime);

    [Property(Arbitrary = [typeof(Moments)])]
    public bool What_is_written_is_read_back(Delay delay) => Delay.Parse(delay.ToString()) == delay
        && JsonSerializer.Deserialize<Delay>(JsonSerializer.Serialize(delay)) == delay;

    [Property(Arbitrary = [typeof(Moments)])]
    public bool Nothing_is_due_before_it_starts(Delay delay, DateTimeOffset start) => delay.From(start, WorkingHours.Office) >= start;

    /// <summary>Texts of the letters that delays are made of, so that some are delays and most are nearly.</summary>
    [Property]
    public Property What_is_read_is_what_was_written()
    {
        var texts = Gen.Elements("07mhwd ".ToCharArray()).ArrayOf().Where(letters => letters.Length < 5).Select(letters => new string(letters));
        return Prop.ForAll(texts.ToArbitrary(), text =>
            !Delay.TryParse(text, out var delay) || delay.ToString() == text.TrimStart('0') || (delay.Amount == 0 && text[0] == '0'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("15")]
    [InlineData("m")]
    [InlineData("15 m")]
    [InlineData(" 15m")]
    [InlineData("15m ")]
    [InlineData("15M")]
    [InlineData("-1d")]
    [InlineData("1.5h")]
    [InlineData("4wh2wd")]
    [InlineData("2w")]
    [InlineData("2tp")]
    [InlineData("100000m")]
    [InlineData("99999999999m")]
    [InlineData("٣d")]
    public void What_cannot_be_read_is_said_with_what_could(string text)
    {
        var refused = Assert.Throws<FormatException>(() => Delay.Parse(text));

        Assert.Equal(
            $"'{text}' is not a delay. Write a whole number from 0 to 99999 and a unit without a space: "
            + "15m, 72h or 14d round the clock, 4wh or 2wd in working time.",
            refused.Message);
        Assert.False(Delay.TryParse(text, out _));
    }

    [Fact]
    public void Nothing_at_all_is_no_delay() => Assert.False(Delay.TryParse(null, out _));

    [Theory]
    [InlineData(-1)]
    [InlineData(100_000)]
    public void An_amount_outside_the_range_is_refused(int amount) => Assert.Throws<ArgumentOutOfRangeException>(() => Delay.Days(amount));

    [Fact]
    public void In_JSON_a_delay_is_its_text()
    {
        var clocks = new Clocks(Delay.Minutes(15), null, [Delay.WorkingDays(2)]);

        var json = JsonSerializer.Serialize(clocks);

        Assert.Equal("""{"Acknowledge":"15m","Decide":null,"Remind":["2wd"]}""", json);
        Assert.Equivalent(clocks, JsonSerializer.Deserialize<Clocks>(json), strict: true);
    }

    [Theory]
    [InlineData("""{"Acknowledge":"soon"}""", "'soon' is not a delay.")]
    [InlineData("""{"Acknowledge":15}""", "A delay is a string such as \"15m\" or \"4wh\".")]
    [InlineData("""{"Acknowledge":null}""", "A delay is a string such as \"15m\" or \"4wh\".")]
    public void JSON_that_holds_no_delay_says_so(string json, string words) =>
        Assert.StartsWith(words, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Clocks>(json)).Message, StringComparison.Ordinal);

    private sealed record Clocks(Delay Acknowledge, Delay? Decide, Delay[] Remind);
}
