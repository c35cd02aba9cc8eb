using System.Globalization;
using System.Reflection;
using System.Text;
using FsCheck.Xunit;
using SomeTeamsBot.Teams.Cards;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Cards;

public class CardTextTests
{
    [Theory]
    [InlineData("nolla\0tavu\u0007\u001b[31m\u009f", "nollatavu[31m")]
    [InlineData("a\r\nb\rc\u2028d\u2029e\u0085f", "a\nb\nc\nd\ne\nf")]
    [InlineData("a\tb", "a b")]
    [InlineData("lasku_\u202Efdp.exe\u202C \u2067x\u2069\u200F\u061C", "lasku_fdp.exe x")]
    [InlineData("Ääni 👩‍🚒 ja перевод", "Ääni 👩‍🚒 ja перевод")]
    public void Marks_that_hide_or_break_are_taken_out(string text, string clean) => Assert.Equal(clean, CleanText.Of(text).ToString());

    [Fact]
    public void Half_an_emoji_becomes_the_replacement_sign()
    {
        // Not a theory: a test's name cannot hold a lone surrogate.
        Assert.Equal("a\uFFFDb\uFFFD", CleanText.Of("a\uD83Db\uDE00").ToString());
        Assert.Equal("\uFFFD😀\uFFFD", CleanText.Of("\uD83D\uD83D\uDE00\uDE00").ToString());
    }

    [Property]
    public bool Clean_text_is_valid_whatever_came_in(char[] units)
    {
        var clean = CleanText.Of(new string(units)).ToString();
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        return strict.GetString(strict.GetBytes(clean)) == clean
            && clean.All(c => c == '\n' || !char.IsControl(c))
            && CleanText.Of(clean).ToString() == clean;
    }

    [Property]
    public bool A_cut_text_is_a_beginning_and_never_half_a_letter(string? text, byte length)
    {
        var clean = CleanText.Of(text ?? "");
        var cut = clean.CutTo(length).ToString();
        return cut.Length <= Math.Max((int)length, 1)
            && cut.EnumerateRunes().All(r => r != Rune.ReplacementChar || clean.ToString().Contains('\uFFFD', StringComparison.Ordinal))
            && (cut == clean.ToString() || clean.ToString().StartsWith(cut[..^1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{DATE(2026-03-02T08:00:00Z)}}")]
    [InlineData("{{{{TIME(2026-03-02T08:00:00Z)}}}}")]
    [InlineData("${nimi}")]
    [InlineData("{\0{x}}")]
    [InlineData("$\u202E{x}")]
    public void A_run_holds_nothing_that_a_client_fills_in(string text)
    {
        var literal = LiteralText.Of(text).ToString();
        Assert.DoesNotContain("{{", literal, StringComparison.Ordinal);
        Assert.DoesNotContain("${", literal, StringComparison.Ordinal);
        Assert.Equal(CleanText.Of(text).ToString(), literal.Replace("\u2060", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Soita 112")]
    [InlineData("112")]
    [InlineData("Some: mitä saa jakaa (ja mitä ei)?")]
    [InlineData("Ääni – öljy, 5.–6. luokka & muut")]
    public void Ordinary_wording_is_left_as_it_is(string text) =>
        Assert.Equal(text, Wording.Of(text).ToString().Replace("&\u2060", "&", StringComparison.Ordinal));

    [Theory]
    [InlineData("*tähti*", "∗tähti∗")]
    [InlineData("[a](b)", "[a](b)")]
    [InlineData("_a_", "_a_")]
    [InlineData("1. a", "1. a")]
    [InlineData("- a\n- b", "- a - b")]
    [InlineData("  # a", "# a")]
    public void Wording_looks_as_it_was_written(string text, string seen) =>
        Assert.Equal(seen, Wording.Of(text).ToString().Replace("\u2060", "", StringComparison.Ordinal));

    [Fact]
    public void Nothing_leads_from_anybodys_text_to_a_place_that_reads_Markdown()
    {
        Assert.Equal(typeof(Wording), typeof(TextBlock).GetProperty(nameof(TextBlock.Text))!.PropertyType);
        Assert.Equal(typeof(LiteralText), typeof(TextRun).GetProperty(nameof(TextRun.Text))!.PropertyType);

        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var ways = typeof(Wording).GetMethods(All).Concat(typeof(LiteralText).GetMethods(All)).Cast<MethodBase>()
            .Concat(typeof(Wording).GetConstructors(All))
            .Where(m => m.GetParameters().Any(p => p.ParameterType == typeof(LiteralText)) && !m.Name.Contains("quals", StringComparison.Ordinal))
            .Where(m => m.Name is not ("op_Equality" or "op_Inequality"));
        Assert.Empty(ways);
        Assert.DoesNotContain(typeof(LiteralText).GetMethods(All), m => m.Name.StartsWith("op_Implicit", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plain_string_in_a_card_is_an_id_and_never_a_text()
    {
        string[] ids = ["Lang", "Id", "Verb", "Value", "TypeName"];
        var strings = from type in typeof(AdaptiveCard).Assembly.GetTypes()
                      where type.Namespace == typeof(AdaptiveCard).Namespace && !type.IsNested
                      from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                      where property.PropertyType == typeof(string) && !ids.Contains(property.Name)
                      select string.Create(CultureInfo.InvariantCulture, $"{type.Name}.{property.Name}");
        Assert.Empty(strings);
        Assert.Equal(typeof(string), typeof(InputChoice).GetProperty("Value")!.PropertyType);
    }
}
