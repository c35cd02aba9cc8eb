namespace SomeTeamsBot.Domain.Calendar;

/// <summary>The days on which a municipality's office is closed whatever the weekday: the public holidays and the two eves.</summary>
public enum Holiday
{
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    MayDay,
    AscensionDay,
    Pentecost,
    MidsummerEve,
    MidsummerDay,
    AllSaintsDay,
    IndependenceDay,
    ChristmasEve,
    ChristmasDay,
    SecondChristmasDay,
}
