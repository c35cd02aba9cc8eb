namespace SomeTeamsBot.Sandbox.Town;

/// <summary>Where the town listens, all of it on this machine alone.</summary>
public sealed record TownSettings
{
    /// <summary>The bot's port; 0 takes a free one.</summary>
    public int BotPort { get; init; } = 3978;

    /// <summary>The port of the employee's client; null starts no client.</summary>
    public int? EmployeePort { get; init; } = 56150;

    /// <summary>The port of the supervisor's client; null starts none.</summary>
    public int? SupervisorPort { get; init; } = 56151;
}
