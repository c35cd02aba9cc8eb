namespace SomeTeamsBot.Teams.Cards;

/// <summary>What a card weighs, in the two ways in which Teams may count it.</summary>
/// <param name="Utf8Bytes">Bytes of the JSON in UTF-8.</param>
/// <param name="Utf16Bytes">
/// Bytes of the JSON in UTF-16 when it is written in the longest way the wire may see: every letter outside ASCII as \uXXXX.
/// </param>
public readonly record struct CardSize(int Utf8Bytes, int Utf16Bytes)
{
    /// <summary>
    /// The largest card that is sent: 25 KB in UTF-8, under the 28 KB of which older clients tell, and 90 KB in UTF-16, which leaves the
    /// envelope 10 KB of the documented 100 KB (Teams: format your bot messages).
    /// </summary>
    public static readonly CardSize Largest = new(25_000, 90_000);

    public bool Fits => Utf8Bytes <= Largest.Utf8Bytes && Utf16Bytes <= Largest.Utf16Bytes;

    public static CardSize operator +(CardSize one, CardSize other) => Add(one, other);

    public static CardSize Add(CardSize one, CardSize other) => new(one.Utf8Bytes + other.Utf8Bytes, one.Utf16Bytes + other.Utf16Bytes);

    /// <summary>Weighs JSON that was written with as little escaping as JSON allows.</summary>
    public static CardSize Of(ReadOnlySpan<byte> json)
    {
        var units = 0;
        for (var i = 0; i < json.Length; i++)
        {
            units += json[i] switch
            {
                (byte)'\\' => json[++i] == (byte)'"' ? 6 : 2,
                (byte)'&' or (byte)'\'' or (byte)'+' or (byte)'<' or (byte)'>' or (byte)'`' => 6,
                < 0x80 => 1,
                < 0xC0 => 0,
                < 0xF0 => 6,
                _ => 12,
            };
        }

        return new CardSize(json.Length, 2 * units);
    }
}
