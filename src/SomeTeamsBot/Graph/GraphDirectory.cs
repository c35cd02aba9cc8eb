using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.SendMail;
using Microsoft.Kiota.Abstractions;
using SomeTeamsBot.Domain.Incidents;
using MailRecipient = Microsoft.Graph.Models.Recipient;

namespace SomeTeamsBot.Graph;

/// <summary>The municipality's directory, and the ways to somebody beside the bot's chat, through Microsoft Graph.</summary>
internal sealed class GraphDirectory(GraphCalls calls, AppCatalogue catalogue, IOptions<GraphOptions> options, TimeProvider time)
    : IDirectory, IReach
{
    private const string ReadPeople = "User.Read.All";
    private const string ReadCatalogue = "AppCatalog.Read.All";
    private const string InstallApp = "TeamsAppInstallation.ReadWriteSelfForUser.All";
    private const string SendMail = "Mail.Send (for the mailbox alone)";
    private const string ReadMailboxes = "MailboxSettings.Read";

    public Task<DirectoryPerson?> Find(string personKey, CancellationToken cancellationToken)
    {
        MustBeSegment(personKey);
        return calls.Read("reading a person", ReadPeople, (graph, stop) => Find(graph, personKey, stop), cancellationToken);
    }

    public Task<ManagerChain> Managers(string personKey, CancellationToken cancellationToken)
    {
        MustBeSegment(personKey);
        return calls.Read("reading managers", ReadPeople, (graph, stop) => ReadManagers.Of(graph, personKey, stop), cancellationToken);
    }

    public Task<bool> IsAway(string personKey, CancellationToken cancellationToken)
    {
        MustBeSegment(personKey);
        const string What = "reading automatic replies";
        return calls.Read(What, ReadMailboxes, async (graph, stop) =>
        {
            try
            {
                var mailbox = await graph.Users[personKey].MailboxSettings.GetAsync(to => to.QueryParameters.Select = ["automaticRepliesSetting"], stop);
                return AwayNow.Says(mailbox?.AutomaticRepliesSetting, time.GetUtcNow());
            }
            catch (ApiException e) when (e.ResponseStatusCode == 404)
            {
                return false; // no mailbox, or it is kept outside Microsoft 365
            }
            catch (ApiException e) when (e.ResponseStatusCode == 403)
            {
                calls.Note(What, e, $"Nobody counts as away. Give the bot's app registration the application permission {ReadMailboxes}.");
                return false;
            }
        }, cancellationToken);
    }

    public Task<IReadOnlySet<string>> Gone(IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken)
    {
        foreach (var key in personKeys)
            MustBeSegment(key);
        return calls.Read("reading accounts", ReadPeople, (graph, stop) => ReadGone.Of(graph, personKeys, stop), cancellationToken);
    }

    public async Task<bool> Install(string personKey, CancellationToken cancellationToken)
    {
        MustBeSegment(personKey);
        if (options.Value.TeamsAppId is not { Length: > 0 } manifestId)
            return false;
        var app = await calls.Read(
            "looking for the app in the catalogue", ReadCatalogue, (graph, stop) => catalogue.IdOf(manifestId, graph, stop), cancellationToken);
        return app is not null
            && await calls.Do("installing the app", InstallApp, (graph, stop) => Install(graph, personKey, app, stop), cancellationToken);
    }

    public async Task<bool> Mail(string personKey, string subject, string text, CancellationToken cancellationToken)
    {
        MustBeSegment(personKey);
        if (options.Value.Mailbox is not { } mailbox)
            return false;
        return (await Find(personKey, cancellationToken))?.Mail is { Length: > 0 } address
            && await calls.Do("sending mail", SendMail, (graph, stop) => Send(graph, mailbox, address, subject, text, stop), cancellationToken);
    }

    private static async Task<DirectoryPerson?> Find(GraphServiceClient graph, string personKey, CancellationToken stop)
    {
        try
        {
            return PersonFields.Read(await graph.Users[personKey].GetAsync(to => to.QueryParameters.Select = PersonFields.Names, stop));
        }
        catch (ApiException e) when (e.ResponseStatusCode == 404)
        {
            return null;
        }
    }

    private async Task<bool> Install(GraphServiceClient graph, string personKey, string app, CancellationToken stop)
    {
        var installation = new UserScopeTeamsAppInstallation
        {
            AdditionalData = new Dictionary<string, object>
            {
                ["teamsApp@odata.bind"] = $"{options.Value.BaseUrl.TrimEnd('/')}/appCatalogs/teamsApps/{app}",
            },
        };
        try
        {
            await graph.Users[personKey].Teamwork.InstalledApps.PostAsync(installation, cancellationToken: stop);
            return true;
        }
        catch (ApiException e) when (e.ResponseStatusCode == 409)
        {
            return true; // installed already
        }
        catch (ApiException e) when (e.ResponseStatusCode is 403 or 404)
        {
            catalogue.Forget();
            calls.Note(
                "installing the app", e,
                $"The person has no Teams, or the app is blocked for them. When it is refused for everybody, give the application permission {InstallApp}.");
            return false;
        }
    }

    private async Task<bool> Send(GraphServiceClient graph, string mailbox, string address, string subject, string text, CancellationToken stop)
    {
        var mail = new SendMailPostRequestBody
        {
            Message = new Message
            {
                Subject = subject,
                Body = new ItemBody { ContentType = BodyType.Text, Content = text },
                ToRecipients = [new MailRecipient { EmailAddress = new EmailAddress { Address = address } }],
            },
        };
        try
        {
            await graph.Users[mailbox].SendMail.PostAsync(mail, cancellationToken: stop);
            return true;
        }
        catch (ApiException e) when (e.ResponseStatusCode == 404)
        {
            calls.Note("sending mail", e, "Graph:Mailbox is no mailbox in Microsoft 365. Correct it, or leave the key out.");
            return false;
        }
    }

    // The client escapes a key, but not its dots, and a segment of dots alone would walk to another path.
    private static void MustBeSegment(string personKey)
    {
        if (personKey.All(c => c == '.' || char.IsWhiteSpace(c)))
            throw new ArgumentException("A person's key is empty or consists of dots.", nameof(personKey));
    }
}
