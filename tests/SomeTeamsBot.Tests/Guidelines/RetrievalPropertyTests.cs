using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using Xunit;

namespace SomeTeamsBot.Tests.Guidelines;

public sealed class RetrievalPropertyTests
{
    [Property]
    public bool Any_text_gets_at_most_three_different_matches_in_order_with_shares_of_one(NonNull<string> text, byte roles)
    {
        var finding = RetrievalHandbook.SmallIndex.Find(text.Get, (Roles)(roles & 15));
        var scores = finding.Matches.Select(m => m.Score).ToList();
        return scores.Count <= 3
            && scores.SequenceEqual(scores.OrderDescending())
            && scores.All(s => s is >= 0 and <= 1)
            && scores.Sum() <= 1.0001
            && finding.Matches.DistinctBy(m => (m.Kind, m.Id)).Count() == finding.Matches.Count;
    }

    [Property]
    public bool What_the_finding_is_called_fits_its_matches(NonNull<string> text)
    {
        var finding = RetrievalHandbook.SmallIndex.Find(text.Get + " salasana ruoka huijaus", Roles.None);
        return finding.Kind switch
        {
            FindingKind.Answer => finding.Matches is [{ Kind: MatchKind.Passage }, ..],
            FindingKind.Choices => finding.Matches is [{ Kind: MatchKind.Passage }, { Kind: MatchKind.Passage }, ..],
            _ => true,
        };
    }

    [Property(MaxTest = 20)]
    public bool The_same_handbook_makes_the_same_index(NonNull<string> text)
    {
        var question = text.Get + " salasana somessa";
        var (one, other) = (RetrievalHandbook.SmallIndex.Find(question, Roles.None), GuidelineIndex.Build(RetrievalHandbook.Small()).Find(question, Roles.None));
        return one.Kind == other.Kind && one.Matches.SequenceEqual(other.Matches);
    }

    [Property]
    public bool Nothing_after_the_first_600_characters_is_read(NonNull<string> tail)
    {
        var question = "voinko käyttää samaa salasanaa " + new string('?', Tokenizer.MaxLength);
        return RetrievalHandbook.SmallIndex.Find(question + tail.Get, Roles.None).Matches
            .SequenceEqual(RetrievalHandbook.SmallIndex.Find(question, Roles.None).Matches);
    }

    [Property]
    public bool Case_dots_and_punctuation_do_not_matter(bool upper, bool dots, bool marks)
    {
        var question = "Pitääkö somessa olla ystävällinen?";
        var other = upper ? question.ToUpperInvariant() : question;
        other = dots ? other.Replace('ä', 'a').Replace('ö', 'o').Replace('Ä', 'A') : other;
        other = marks ? other.Replace("?", " !!! ", StringComparison.Ordinal) : other;
        return RetrievalHandbook.SmallIndex.Find(other, Roles.None).Matches
            .SequenceEqual(RetrievalHandbook.SmallIndex.Find(question, Roles.None).Matches);
    }

    [Property]
    public Property One_slip_in_a_word_is_one_slip_both_ways(NonNegativeInt position, NonNegativeInt kind, NonNegativeInt letter)
    {
        const string Word = "kaksivaiheinen";
        var at = position.Get % (Word.Length - 1);
        var added = (char)('a' + letter.Get % 26);
        var slip = (kind.Get % 4) switch
        {
            0 => Word.Remove(at, 1),
            1 => Word.Insert(at, added.ToString()),
            2 => Word[..at] + added + Word[(at + 1)..],
            _ => Word[..at] + Word[at + 1] + Word[at] + Word[(at + 2)..],
        };
        return (SpellingRepair.IsOneSlipAway(Word, slip) && SpellingRepair.IsOneSlipAway(slip, Word)).Label(slip);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("?!… – 🙂")]
    [InlineData("zzyx qwq")]
    public void A_text_without_a_known_word_is_met_with_silence(string text)
    {
        var finding = RetrievalHandbook.SmallIndex.Find(text, Roles.None);

        Assert.Equal(FindingKind.Silent, finding.Kind);
        Assert.Empty(finding.Matches);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_reason_to_fail() =>
        Assert.Equal(FindingKind.Answer, RetrievalHandbook.SmallIndex.Find("sama salasana \ud83d", Roles.None).Kind);

    [Fact]
    public void A_handbook_without_passages_is_silent() =>
        Assert.Equal(
            FindingKind.Silent,
            GuidelineIndex.Build(RetrievalHandbook.Small() with
            {
                Passages = new Dictionary<string, Passage>(),
                Matters = new Dictionary<string, Matter>(),
            }).Find("sama salasana", Roles.None).Kind);
}
