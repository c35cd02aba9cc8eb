using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck.Xunit;
using SomeTeamsBot.Teams.Cards;

namespace SomeTeamsBot.Tests.Teams.Cards;

public class CardSizeTests
{
    private static readonly JsonSerializerOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Property]
    public bool The_size_is_that_of_the_longest_way_to_write_it(string? text)
    {
        var clean = CleanText.Of(text + " ä😀\\\"\n&<'>+`").ToString();
        var size = CardSize.Of(JsonSerializer.SerializeToUtf8Bytes(clean, Short));

        return size.Utf8Bytes == Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(clean, Short))
            && size.Utf16Bytes >= Encoding.Unicode.GetByteCount(JsonSerializer.Serialize(clean));
    }
}
