using System.Text.RegularExpressions;
using SomeTeamsBot.Bot;
using SomeTeamsBot.Content;
using SomeTeamsBot.Graph;
using SomeTeamsBot.Storage;
using SomeTeamsBot.Teams.Authentication;
using SomeTeamsBot.Teams.Connector;
using Xunit;

namespace SomeTeamsBot.Tests.Infra;

public partial class SettingsTests
{
    private static readonly HashSet<string> Known =
    [
        .. Of("Teams", typeof(ConnectorOptions)),
        .. Of(InboundOptions.Section, typeof(InboundOptions)),
        .. Of(BotOptions.Section, typeof(BotOptions)),
        .. Of(ContentOptions.Section, typeof(ContentOptions)),
        .. Of(GraphOptions.Section, typeof(GraphOptions)),
        .. Of(StorageOptions.Section, typeof(StorageOptions)),
    ];

    [Theory]
    [InlineData("README.md")]
    [InlineData("somebotti.env")]
    public void Every_setting_that_is_explained_exists(string file)
    {
        var named = Setting().Matches(File.ReadAllText(RepositoryFolder.PathOf("infra", file))).Select(m => m.Value).ToHashSet();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(Known));
    }

    [Fact]
    public void No_secret_is_given_in_the_settings_file() =>
        Assert.DoesNotMatch(GivenSecret(), File.ReadAllText(RepositoryFolder.PathOf("infra", "somebotti.env")));

    private static IEnumerable<string> Of(string section, Type options) =>
        options.GetProperties().Where(p => p.SetMethod is not null).Select(p => $"{section}__{p.Name}");

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+__[A-Z][A-Za-z]+")]
    private static partial Regex Setting();

    [GeneratedRegex(@"(Secret|Password)=\S")]
    private static partial Regex GivenSecret();
}
