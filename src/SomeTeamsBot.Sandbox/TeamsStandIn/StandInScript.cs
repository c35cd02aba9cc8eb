namespace SomeTeamsBot.Sandbox;

/// <summary>What will go wrong next.</summary>
internal sealed class StandInScript
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Line> _lines = [];
    private volatile bool _isEmpty = true;

    public void Add(StandInFault fault, int times, string? conversationId)
    {
        lock (_gate)
        {
            _lines.AddLast(new Line(fault, conversationId, times));
            _isEmpty = false;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _lines.Clear();
            _isEmpty = true;
        }
    }

    /// <summary>The fault that this call meets, used up by it; null for none.</summary>
    public StandInFault? Take(string? conversationId)
    {
        if (_isEmpty) return null;

        lock (_gate)
        {
            for (var node = _lines.First; node is not null; node = node.Next)
            {
                var line = node.Value;
                if (line.ConversationId is not null && line.ConversationId != conversationId) continue;

                if (--line.Left == 0) _lines.Remove(node);
                _isEmpty = _lines.Count == 0;
                return line.Fault;
            }

            return null;
        }
    }

    private sealed class Line(StandInFault fault, string? conversationId, int times)
    {
        public StandInFault Fault { get; } = fault;

        public string? ConversationId { get; } = conversationId;

        public int Left { get; set; } = times;
    }
}
