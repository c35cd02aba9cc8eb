using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>In which language somebody is told something unasked: their own choice, else Finnish.</summary>
public sealed class LanguageOfPerson(IPeople people)
{
    public async Task<Language> Of(string personKey, CancellationToken cancellationToken) =>
        (await people.Find(personKey, cancellationToken).ConfigureAwait(false)).Language ?? Language.Finnish;
}
