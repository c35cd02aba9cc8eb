namespace SomeTeamsBot.Domain.Channels;

/// <summary>Tells whether a question asks the register of channels, and what of it.</summary>
public static class ChannelQuestions
{
    // A question to the register is short; a story that mentions a channel is for the index.
    private const int MostWords = 16;

    /// <summary>What the question asks of the register; null when it names no platform or unit and does not ask for the list.</summary>
    public static ChannelQuery? Find(ChannelRegister register, string question)
    {
        var known = RegisterWords.Of(register);
        var words = known.Split(question);
        return words.Count > MostWords ? null : Find(known, words);
    }

    /// <summary>The same, but only a query that is clear; one look at the words of most questions tells that it is none.</summary>
    public static ChannelQuery? FindClear(ChannelRegister register, string question)
    {
        var known = RegisterWords.Of(register);
        var words = known.Split(question);
        return words.Count <= MostWords && words.All(known.MayAsk) && Find(known, words) is { IsClear: true } query ? query : null;
    }

    /// <summary>Whether a text of any length names one of the municipality's own channels: a platform, and a unit that is on any.</summary>
    public static bool NamesOwnChannel(ChannelRegister register, string text)
    {
        var known = RegisterWords.Of(register);
        // A story is looked at piece by piece.
        return known.Split(text).Chunk(MostWords).Any(words => words.Any(known.NamesPlatform) && Find(known, words) is { Platform: not null, Units.Count: > 0 });
    }

    /// <summary>The municipality's own channels that a text of any length names, by platform and unit ("kirjaston Facebookissa").</summary>
    public static IReadOnlyList<Channel> OwnChannelsIn(ChannelRegister register, string text)
    {
        var known = RegisterWords.Of(register);
        return [.. known.Split(text).Chunk(MostWords).SelectMany(words => OwnChannels(known, words)).Distinct()];
    }

    // "Kunta" is no unit here: "Facebookissa haukutaan kuntaa" tells not on whose page.
    private static IEnumerable<Channel> OwnChannels(RegisterWords known, IReadOnlyList<string> words) =>
        known.FindPlatform(words).Platform is { } platform
            ? known.FindUnits(words, municipality: false).Channels.Where(c => c.Platform == platform.Id)
            : [];

    private static ChannelQuery? Find(RegisterWords known, IReadOnlyList<string> words)
    {
        var (platform, platformWords) = known.FindPlatform(words);
        var asksWho = QuestionWords.AsksWho(words);
        var (units, subject, _) = known.FindUnits(words, municipality: false);
        if (units.Count == 0 && asksWho && platform is not null)
            (units, subject, _) = known.FindUnits(words, municipality: true);

        var onlyAsks = words.Where((word, i) => !platformWords.Contains(i)).All(word => QuestionWords.Helps(word) || known.Knows(word));
        var clear = onlyAsks && IsClear(words, platform is not null, units.Count > 0, asksWho);
        return platform is null && units.Count == 0 && !clear
            ? null
            : new ChannelQuery(platform, units, subject, asksWho, clear);
    }

    private static bool IsClear(IReadOnlyList<string> words, bool platform, bool unit, bool asksWho)
    {
        var noun = words.Any(QuestionWords.IsNoun);
        var owned = unit || words.Any(QuestionWords.IsOwner);
        if (asksWho && platform)
            return true;
        if (asksWho && unit && noun)
            return true;
        if (QuestionWords.AsksWhich(words))
            return noun || (platform && owned); // "Mikä on TikTok?" asks for a meaning, not for the list
        return QuestionWords.AsksWhether(words) && ((platform && (owned || noun)) || (unit && noun));
    }
}
