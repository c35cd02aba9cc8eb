using System.Runtime.CompilerServices;

namespace SomeTeamsBot.Domain.Channels;

/// <summary>The words by which the rows and platforms of a register are meant, split once per register.</summary>
internal sealed class RegisterWords
{
    private static readonly ConditionalWeakTable<ChannelRegister, RegisterWords> PerRegister = [];

    private readonly IReadOnlyList<(Phrase Phrase, Channel Channel)> channels;
    private readonly IReadOnlyList<(Phrase Phrase, Platform Platform)> platforms;
    private readonly InflectedWords names;
    private readonly InflectedWords platformNames;
    private readonly string[] compoundable;

    private RegisterWords(ChannelRegister register)
    {
        channels =
        [
            .. from channel in register.Channels
               from name in channel.Names.Append(channel.Name).Concat(AreasOf(channel))
               select (new Phrase(name), channel),
        ];
        platforms =
        [
            .. from platform in register.Platforms
               from name in platform.Names.Append(platform.Name).Append(platform.Name.Replace(" ", "", StringComparison.Ordinal))
               select (new Phrase(name), platform),
        ];
        names = new(channels.SelectMany(c => c.Phrase.Words));
        platformNames = new(platforms.SelectMany(p => p.Phrase.Words));
        compoundable = [.. platforms.Select(p => p.Phrase.Words).Where(w => w is [{ Length: >= Inflection.ShortestStem }]).Select(w => w[0])];
    }

    public static RegisterWords Of(ChannelRegister register) => PerRegister.GetValue(register, static r => new RegisterWords(r));

    /// <summary>The words of a question, where "facebooksivuja" is two.</summary>
    public IReadOnlyList<string> Split(string question) => [.. QuestionWords.Of(question).SelectMany(SplitCompound)];

    /// <summary>The platform that the words name, and which of them do.</summary>
    public (Platform? Platform, HashSet<int> Words) FindPlatform(IReadOnlyList<string> question)
    {
        foreach (var (phrase, platform) in platforms)
        {
            if (phrase.FindIn(question) is { } at)
                return (platform, [.. Enumerable.Range(at, phrase.Words.Count)]);
        }

        return (null, []);
    }

    /// <summary>The rows that the words mean. "Nuorten Askel" means those rows and not every row of the young.</summary>
    /// <param name="question">The words.</param>
    /// <param name="municipality">True for the rows of the municipality itself, false for those of its units.</param>
    public (IReadOnlyList<Channel> Channels, string? Subject, HashSet<int> Words) FindUnits(IReadOnlyList<string> question, bool municipality)
    {
        var found = new List<(Channel Channel, Phrase Phrase, HashSet<int> At)>();
        foreach (var (phrase, channel) in channels)
        {
            if (phrase.MeansMunicipality == municipality && phrase.FindIn(question) is { } at)
                found.Add((channel, phrase, [.. Enumerable.Range(at, phrase.Words.Count)]));
        }

        found.RemoveAll(weak => found.Any(other => other.At.IsProperSupersetOf(weak.At)));
        var ids = found.Select(f => f.Channel.Id).ToHashSet(StringComparer.Ordinal);
        return (
            [.. found.Select(f => f.Channel).DistinctBy(c => c.Id)],
            ids.Count == 0 ? null : found[0].Phrase.Text,
            [.. found.SelectMany(f => f.At)]);
    }

    /// <summary>Whether the word is a part of any row's name.</summary>
    public bool Knows(string token) => names.Has(token);

    /// <summary>Whether the word is a part of any platform's name.</summary>
    public bool NamesPlatform(string token) => platformNames.Has(token);

    /// <summary>Whether the word can stand in a question that asks nothing but the register.</summary>
    public bool MayAsk(string token) => QuestionWords.Helps(token) || Knows(token) || NamesPlatform(token);

    private string[] SplitCompound(string token)
    {
        foreach (var name in compoundable)
        {
            if (token.Length > name.Length && token.StartsWith(name, StringComparison.Ordinal) && QuestionWords.IsNoun(token[name.Length..]))
                return [name, token[name.Length..]];
        }

        return [token];
    }

    private static string[] AreasOf(Channel channel) =>
        channel.Area.Split([',', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal sealed record Phrase
    {
        // Asked of every word of every question, so it is looked at once.
        private readonly bool[] municipal;

        public Phrase(string text)
        {
            Text = text;
            Words = QuestionWords.Of(text);
            MeansMunicipality = Words is [.., var last] && QuestionWords.MeansMunicipality(last);
            if (MeansMunicipality)
                Words = [Words[^1]]; // people say "kunta" and leave its name out
            municipal = [.. Words.Select(QuestionWords.MeansMunicipality)];
        }

        public string Text { get; }

        public IReadOnlyList<string> Words { get; }

        public bool MeansMunicipality { get; }

        public int? FindIn(IReadOnlyList<string> question)
        {
            for (var at = 0; Words.Count > 0 && at + Words.Count <= question.Count; at++)
            {
                var i = 0;
                while (i < Words.Count && Same(question[at + i], i))
                    i++;
                if (i == Words.Count)
                    return at;
            }

            return null;
        }

        private bool Same(string token, int word) =>
            municipal[word] ? QuestionWords.MeansMunicipality(token) : Inflection.Matches(token, Words[word]);
    }
}
