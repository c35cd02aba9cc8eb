using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>What the bot knows of a person. When storage is down the bot knows nobody, says so where it matters, and goes on answering.</summary>
public sealed class Acquaintance(IPeople people, IGreetedPlaces places, RecentGreetings recent)
{
    private static Texts Words => WelcomeTexts.Words;

    /// <summary>The person's profile; a stranger's when it cannot be read.</summary>
    public async Task<Met> Find(Person person, CancellationToken cancellationToken)
    {
        try
        {
            return new Met(await people.Find(person.Key, cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            return new Met(Profile.Unknown, trouble);
        }
    }

    /// <summary>Greets a person once, in the personal chat, however often the arrival is told.</summary>
    public async Task<Reply> Greet(Asker asker, CancellationToken cancellationToken)
    {
        if (asker.Profile.Greeted || !recent.IsFirst(asker.Person.Key))
            return Reply.Silence;

        var lost = await Keep(asker.Person, profile => profile with { Greeted = true, RoleAsked = true }, cancellationToken).ConfigureAwait(false);
        return Reply.Of(GreetingPage.Of(asker.Language)) with { Mishap = lost };
    }

    /// <summary>Greets a group or channel once, whoever added the bot there and whoever comes later.</summary>
    public async Task<Reply> Greet(string conversationKey, Language language, CancellationToken cancellationToken)
    {
        Exception? lost = null;
        bool isFirst;
        try
        {
            isFirst = await places.IsFirst(conversationKey, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            (isFirst, lost) = (recent.IsFirst(conversationKey), trouble);
        }

        return (isFirst ? Reply.Of(GreetingPage.Shared(language)) : Reply.Silence) with { Mishap = lost };
    }

    /// <summary>Saves the roles that were chosen on the form.</summary>
    public async Task<Reply> Save(SaveRoles chosen, Asker asker, CancellationToken cancellationToken)
    {
        if (chosen.Roles == Roles.None)
            return new Reply { Replacement = RolePages.Form(Roles.None, asker.Language, error: Words["RoleChooseOne", asker.Language]) };
        return await SaveRoles(chosen.Roles, asker, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Forgets the roles, or keeps that none were told.</summary>
    public Task<Reply> Skip(Asker asker, CancellationToken cancellationToken) => SaveRoles(Roles.None, asker, cancellationToken);

    /// <summary>Saves the language that was chosen. It answers in that language at once.</summary>
    public async Task<Reply> Save(SaveLanguage chosen, Asker asker, CancellationToken cancellationToken)
    {
        var lost = await Keep(asker.Person, profile => profile with { Language = chosen.Language }, cancellationToken).ConfigureAwait(false);
        return lost is null
            ? new Reply { Replacement = LanguagePage.Saved(chosen.Language) }
            : new Reply { Notice = Words["LanguageLost", chosen.Language], Mishap = lost };
    }

    private async Task<Reply> SaveRoles(Roles roles, Asker asker, CancellationToken cancellationToken)
    {
        var lost = await Keep(asker.Person, profile => profile with { Roles = roles, RoleAsked = true }, cancellationToken).ConfigureAwait(false);
        return lost is null
            ? new Reply { Replacement = RolePages.Saved(roles, asker.Language) }
            : new Reply { Replacement = RolePages.Form(roles, asker.Language, trouble: Words["RoleLost", asker.Language]), Mishap = lost };
    }

    // The profile is read again, so that what could not be read at the start of the turn is never overwritten by a stranger's.
    private async Task<Exception?> Keep(Person person, Func<Profile, Profile> change, CancellationToken cancellationToken)
    {
        try
        {
            var profile = await people.Find(person.Key, cancellationToken).ConfigureAwait(false);
            await people.Keep(person.Key, change(profile), cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Exception lost) when (lost is not OperationCanceledException)
        {
            return lost;
        }
    }
}

/// <summary>A person as far as known.</summary>
/// <param name="Profile">What is known.</param>
/// <param name="Trouble">Why nothing could be read; null when it could.</param>
public sealed record Met(Profile Profile, Exception? Trouble)
{
    /// <summary>In a group or channel nobody's profile is looked at.</summary>
    public static readonly Met Nobody = new(Profile.Unknown, null);
}
