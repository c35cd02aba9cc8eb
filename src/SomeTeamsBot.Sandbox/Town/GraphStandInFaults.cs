namespace SomeTeamsBot.Sandbox.Town;

/// <summary>What will go wrong next at the Graph stand-in.</summary>
internal sealed class GraphStandInFaults
{
    private readonly Lock gate = new();
    private readonly List<Line> lines = [];

    public void Add(StandInFault? fault, Task until, int times, string? path)
    {
        lock (gate)
            lines.Add(new Line(fault, until, path) { Left = times });
    }

    public void Clear()
    {
        lock (gate)
            lines.Clear();
    }

    /// <summary>What this call meets, used up by it; null for nothing.</summary>
    public (StandInFault? Fault, Task Until)? Take(string path)
    {
        lock (gate)
        {
            if (lines.Find(l => l.Path is null || path.Contains(l.Path, StringComparison.OrdinalIgnoreCase)) is not { } line)
                return null;
            if (--line.Left == 0)
                lines.Remove(line);
            return (line.Fault, line.Until);
        }
    }

    private sealed class Line(StandInFault? fault, Task until, string? path)
    {
        public StandInFault? Fault { get; } = fault;

        /// <summary>The answer waits for this.</summary>
        public Task Until { get; } = until;

        /// <summary>A part of the path; null for any.</summary>
        public string? Path { get; } = path;

        public int Left { get; set; }
    }
}
