namespace SomeTeamsBot.Benchmarks.Cases;

/// <summary>What was measured on one engine.</summary>
internal sealed record CaseFigures
{
    public required string Engine { get; init; }

    /// <summary>Bare transactions a second.</summary>
    public required double Bare { get; init; }

    /// <summary>Reports a second, each answered after its commit.</summary>
    public required double Reports { get; init; }

    /// <summary>The same until the last card of the last of them was taken by the connector.</summary>
    public required double Delivered { get; init; }

    /// <summary>Milliseconds of a report's answer at full load, sorted.</summary>
    public required double[] Answers { get; init; }

    /// <summary>Milliseconds of a press's answer at a pace, sorted.</summary>
    public required double[] Presses { get; init; }

    /// <summary>Milliseconds from a report's sending to the supervisor's card at the connector, at a pace, sorted.</summary>
    public required double[] Cards { get; init; }
}
