using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Channels;

/// <summary>Answers from the register as data: what the list has and from when it is, and never that something does not exist.</summary>
public static class ChannelAnswer
{
    // X01: the guideline's introduction names fewer platforms than its list has.
    private static readonly HashSet<string> MissingFromIntroduction = ["discord", "tiktok", "snapchat"];

    private static Texts Words => ChannelTexts.Words;

    /// <summary>The card that answers the query.</summary>
    /// <param name="query">What is looked up.</param>
    /// <param name="register">The register.</param>
    /// <param name="asker">Whom to answer; persons are named in the personal chat only.</param>
    /// <param name="source">The place in the guideline, as its source line has it.</param>
    public static Page Of(ChannelQuery query, ChannelRegister register, Asker asker, string source)
    {
        var rows = register.Channels.Where(c => query.Platform is null || c.Platform == query.Platform.Id).ToList();
        var page = query switch
        {
            { Platform: { } platform } when rows.Count == 0 => NotListed(platform, register, asker.Language),
            { Units: [], Platform: null } => Everything(register, asker.Language),
            { Units: [], Platform: { } platform } => OnPlatform(platform, rows, query, register, asker),
            { Platform: { } platform } when !query.Units.Any(u => u.Platform == platform.Id) => NotOnPlatform(platform, query, register, asker),
            _ => OfUnit([.. query.Units.Where(u => query.Platform is null || u.Platform == query.Platform.Id)], query, register, asker),
        };
        return page with
        {
            Kicker = Words["Kicker", asker.Language],
            Language = asker.Language,
            Blocks =
            [
                .. page.Blocks,
                .. IntroductionDiffers(query, register, asker.Language),
                new SourceLine(Words.Format("AsOf", asker.Language, source, register.AsOf)),
            ],
        };
    }

    private static Page Everything(ChannelRegister register, Language language)
    {
        var counts = register.Platforms
            .Select(p => (Platform: p, Count: register.Channels.Count(c => c.Platform == p.Id)))
            .Where(p => p.Count > 0)
            .ToList();
        return new Page(
            Words["AllTitle", language],
            [
                new Lead(Words.Format("AllLead", language, register.Channels.Count, counts.Count)),
                new Facts([.. counts.Select(p => new Fact(p.Platform.Name, Words.Format("RowCount", language, p.Count)))]),
            ],
            [.. counts.Select(p => new Choice(p.Platform.Name, new OpenPlatform(p.Platform.Id).Write()))]);
    }

    private static Page NotListed(Platform platform, ChannelRegister register, Language language) =>
        new(
            Words.Format("NotListedTitle", language, platform.Name),
            [new Lead(Words.Format("NotListed", language, platform.Name, register.AsOf))],
            [AllChannels(language)]);

    private static Page OnPlatform(Platform platform, List<Channel> rows, ChannelQuery query, ChannelRegister register, Asker asker) =>
        new(
            Words.Format("PlatformTitle", asker.Language, platform.Name),
            [new Lead(Words.Format("PlatformLead", asker.Language, rows.Count)), .. Rows(rows, query, register, asker)],
            [AllChannels(asker.Language)]);

    private static Page NotOnPlatform(Platform platform, ChannelQuery query, ChannelRegister register, Asker asker) =>
        new(
            UnitTitle(query, asker.Language),
            [
                new Lead(Words.Format("NotOnPlatform", asker.Language, SubjectOf(query, asker.Language), platform.Name, register.AsOf)),
                .. Rows(query.Units, query, register, asker),
            ],
            [new Choice(platform.Name, new OpenPlatform(platform.Id).Write()), AllChannels(asker.Language)]);

    private static Page OfUnit(List<Channel> units, ChannelQuery query, ChannelRegister register, Asker asker) =>
        new(
            UnitTitle(query, asker.Language),
            [
                new Lead(units is [var only]
                    ? Words.Format("FoundOne", asker.Language, only.Name, only.Area)
                    : Words.Format("UnitLead", asker.Language, units.Count)),
                .. Rows(units, query, register, asker),
            ],
            [AllChannels(asker.Language)]);

    private static IEnumerable<Block> Rows(IReadOnlyList<Channel> rows, ChannelQuery query, ChannelRegister register, Asker asker)
    {
        if (rows is [var only])
            yield return new Facts([.. Whole(only, register, asker)]);
        else
        {
            foreach (var platform in rows.GroupBy(r => r.Platform))
            {
                yield return new Subheading(NameOf(platform.Key, register));
                yield return new Facts([.. platform.Select(r => new Fact(r.Name, InCharge(r, asker)))]);
            }
        }

        // X02: the list promises user rights but names no person.
        if ((query.AsksWho || rows.Count == 1) && !rows.Any(HasPersons))
            yield return new Remark(Words["NoPerson", asker.Language]);
        if (rows is [var one] && HasPersons(one) && asker.IsPrivate)
            yield return new Remark(Words["InternalOnly", asker.Language]);
    }

    private static IEnumerable<Fact> Whole(Channel channel, ChannelRegister register, Asker asker)
    {
        yield return new Fact(Words["Platform", asker.Language], NameOf(channel.Platform, register));
        yield return new Fact(Words["Account", asker.Language], channel.Name);
        yield return new Fact(Words["Area", asker.Language], channel.Area);
        if (!asker.IsPrivate)
            yield break;
        if (channel.Owner is { } owner)
            yield return new Fact(Words["Owner", asker.Language], owner);
        if (channel.Administrators.Count > 0)
            yield return new Fact(Words["Administrators", asker.Language], string.Join(", ", channel.Administrators));
        if (channel.Deputy is { } deputy)
            yield return new Fact(Words["Deputy", asker.Language], deputy);
    }

    private static IEnumerable<Block> IntroductionDiffers(ChannelQuery query, ChannelRegister register, Language language)
    {
        var about = query.Units.Count == 0 && (query.Platform is null || MissingFromIntroduction.Contains(query.Platform.Id));
        if (about && register.Channels.Any(c => MissingFromIntroduction.Contains(c.Platform)))
            yield return new Remark(Words["IntroDiffers", language]);
    }

    private static string InCharge(Channel channel, Asker asker) =>
        asker.IsPrivate && channel.Owner is { } owner ? $"{channel.Area} · {owner}" : channel.Area;

    private static bool HasPersons(Channel channel) => channel.Owner is not null || channel.Administrators.Count > 0;

    private static string NameOf(string platformId, ChannelRegister register) =>
        register.Platforms.FirstOrDefault(p => p.Id == platformId)?.Name ?? platformId;

    private static string UnitTitle(ChannelQuery query, Language language) => Words.Format("UnitTitle", language, SubjectOf(query, language));

    private static string SubjectOf(ChannelQuery query, Language language) =>
        query.Subject is { Length: > 0 } subject ? char.ToUpper(subject[0], Texts.CultureOf(language)) + subject[1..] : "";

    private static Choice AllChannels(Language language) => new(Words["AllChannels", language], OpenRegister.Write());
}
