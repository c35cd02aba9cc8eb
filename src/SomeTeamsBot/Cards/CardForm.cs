using System.Security.Cryptography;
using System.Text;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Cards;

/// <summary>A page drawn once, as JSON with blanks where the nonce goes: what differs between two cards of the same page is the nonce alone.</summary>
internal sealed class CardForm
{
    private readonly byte[] json;
    private readonly List<int> blanks = [];

    private CardForm(byte[] json, ReadOnlySpan<byte> blank)
    {
        this.json = json;
        for (var at = 0; json.AsSpan(at).IndexOf(blank) is >= 0 and var found; at += blank.Length)
            blanks.Add(at += found);
    }

    public static CardForm Of(Page page)
    {
        // Drawn with a nonce that nobody could have written into a text; it is as long as those that replace it.
        var nonce = NewNonce();
        return new CardForm(PageCard.Draw(page, nonce).ToJson().Utf8.ToArray(), Encoding.ASCII.GetBytes(nonce));
    }

    /// <summary>The card with its own nonce.</summary>
    public RawJson Fill()
    {
        var filled = json.AsSpan().ToArray();
        var nonce = NewNonce();
        foreach (var blank in blanks)
            Encoding.ASCII.GetBytes(nonce, filled.AsSpan(blank));
        return new RawJson(filled);
    }

    /// <summary>Names one version of one card; always of the same length.</summary>
    public static string NewNonce() => RandomNumberGenerator.GetHexString(16, lowercase: true);
}
