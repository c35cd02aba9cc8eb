namespace SomeTeamsBot.Domain.Conversations;

/// <summary>The roles in which a person may ask; one may hold several (a teacher who sits on the council).</summary>
[Flags]
public enum Roles
{
    None = 0,
    Employee = 1,
    Supervisor = 2,
    ElectedOfficial = 4,
    ChannelAdministrator = 8,
}
