namespace SomeTeamsBot.Domain.Calendar;

/// <summary>
/// Names the .resx files beside it: how a moment is written, as patterns of <see cref="DateTime.ToString(string)"/>, and what the holidays
/// are called. The calendar knows no other folder, so it reads the files itself.
/// </summary>
internal static class CalendarTexts;
