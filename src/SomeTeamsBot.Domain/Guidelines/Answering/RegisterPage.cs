using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Feedback;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>The card that answers from the register of channels, with its place in the guideline.</summary>
public static class RegisterPage
{
    public static Page Of(Handbook handbook, ChannelQuery query, Asker asker)
    {
        var source = SectionsOf.List(handbook, query.Platform) is { } section ? handbook.Guideline.PlaceOf(section) : handbook.Guideline.Name;
        var page = ChannelAnswer.Of(query, handbook.Register, asker, source);
        return page with { Blocks = [.. page.Blocks, .. FeedbackRow.Of(FeedbackRow.Channels, asker.Language)] };
    }
}
