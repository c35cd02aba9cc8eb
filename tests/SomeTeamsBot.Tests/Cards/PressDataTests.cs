using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using SomeTeamsBot.Cards;
using SomeTeamsBot.Domain.Conversations;
using Xunit;

namespace SomeTeamsBot.Tests.Cards;

public class PressDataTests
{
    [Property]
    public bool What_a_button_carries_comes_back_as_it_went(string? verb, string? nonce, Dictionary<string, string?> data)
    {
        var values = data.ToDictionary(d => Valid(d.Key), d => Valid(d.Value ?? ""));
        var sent = new PressData(new Press("v" + Valid(verb ?? ""), values), "n" + Valid(nonce ?? ""));

        var back = PressData.Read(Written(sent));

        return back is not null && back.Nonce == sent.Nonce && back.Press.Verb == sent.Press.Verb && back.Inputs.Count == 0
            && back.Press.Data.OrderBy(d => d.Key, StringComparer.Ordinal).SequenceEqual(values.OrderBy(d => d.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void The_client_merges_the_fields_in_and_they_never_meet_the_buttons_own_data()
    {
        var back = PressData.Read(JsonElement.Parse(
            """{"$press":{"verb":"send","nonce":"n1","data":{"verb":"ask","name":"oma"}},"verb":"v","name":"Testi","msteams":"x","$x":"y","count":3}"""));

        Assert.NotNull(back);
        Assert.Equal("send", back.Press.Verb);
        Assert.Equal("ask", back.Press["verb"]);
        Assert.Equal("oma", back.Press["name"]);
        Assert.Equal([new("name", "Testi"), new("verb", "v")], back.Inputs.OrderBy(i => i.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"$press\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"verb":"send","nonce":"n"}""")]
    [InlineData("""{"$press":"send"}""")]
    [InlineData("""{"$press":{"verb":"send"}}""")]
    [InlineData("""{"$press":{"nonce":"n"}}""")]
    [InlineData("""{"$press":{"verb":"","nonce":"n"}}""")]
    [InlineData("""{"$press":{"verb":1,"nonce":"n"}}""")]
    [InlineData("""{"$press":{"verb":"send","nonce":"n","data":"x"}}""")]
    [InlineData("""{"$press":{"verb":"send","nonce":"n","data":[1]}}""")]
    [InlineData("""{"$press":{"verb":"send","nonce":"n"},"\ud800":"x"}""")]
    public void What_no_button_of_ours_sends_is_nothing(string json) => Assert.Null(PressData.Read(JsonElement.Parse(json)));

    [Fact]
    public void No_data_at_all_is_nothing() => Assert.Null(PressData.Read(null));

    [Fact]
    public void More_than_a_card_can_hold_is_nothing()
    {
        var much = string.Join(',', Enumerable.Range(0, 101).Select(i => $"\"f{i}\":\"x\""));
        Assert.Null(PressData.Read(JsonElement.Parse($$$"""{"$press":{"verb":"v","nonce":"n"},{{{much}}}}""")));
        Assert.Null(PressData.Read(JsonElement.Parse($$$"""{"$press":{"verb":"v","nonce":"n"},"f":"{{{new string('x', 8001)}}}"}""")));
        Assert.Null(PressData.Read(JsonElement.Parse($$$"""{"$press":{"verb":"{{{new string('x', 201)}}}","nonce":"n"}}""")));
    }

    [Fact]
    public void A_field_that_ends_in_half_an_emoji_keeps_the_rest_of_its_text()
    {
        var back = PressData.Read(JsonElement.Parse("""{"$press":{"verb":"v","nonce":"n"},"f":"Hyvää päivää \ud83d"}"""));

        Assert.Equal("Hyvää päivää \uFFFD", back?.Inputs["f"]);
    }

    [Property]
    public bool Nothing_that_a_client_sends_is_an_exception(byte[] noise, byte at)
    {
        var json = Encoding.UTF8.GetBytes("""{"$press":{"verb":"send","nonce":"n","data":{"a":"b","c":"\u00e4"}},"field":"text\ud83d"}""");
        for (var i = 0; i < noise.Length; i++)
            json[(at + (i * 7)) % json.Length] = noise[i];

        try
        {
            using var document = JsonDocument.Parse(json);
            PressData.Read(document.RootElement);
        }
        catch (JsonException)
        {
            // The endpoint refuses what is not JSON before anybody reads it.
        }

        return true;
    }

    private static JsonElement Written(PressData data)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
            data.WriteTo(json);
        return JsonElement.Parse(buffer.WrittenSpan);
    }

    // Half an emoji has no way over the wire; everything else has.
    private static string Valid(string text) => new([.. text.Where(c => !char.IsSurrogate(c)).Take(150)]);
}
