namespace SomeTeamsBot.Teams.Cards;

// The names are the schema's own; they are written with a small first letter. https://adaptivecards.io/schemas/1.5.0/adaptive-card.json

/// <summary>The background of a container. The client chooses the colours, also in dark and high contrast mode.</summary>
public enum ContainerStyle
{
    Default,
    Emphasis,
    Good,
    Warning,
    Attention,
}

/// <summary>The colour of a text against its container.</summary>
public enum TextColor
{
    Default,
    Attention,
}

public enum TextSize
{
    Default,
    Small,
    Medium,
    Large,
    ExtraLarge,
}

public enum TextWeight
{
    Default,
    Bolder,
}

/// <summary>The distance from the element above.</summary>
public enum Spacing
{
    Default,
    None,
    Small,
    Medium,
    Large,
}

/// <summary>How wide a column is.</summary>
public enum ColumnWidth
{
    /// <summary>As its content.</summary>
    Auto,

    /// <summary>What the others leave.</summary>
    Stretch,
}
