using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Content;

/// <summary>The checks that need more than one file: nothing dangles, nothing is missing, no way to ask leads to two places.</summary>
internal sealed class HandbookChecks(HandbookDraft draft, Guideline guideline)
{
    public void Note()
    {
        CheckGuideline();
        CheckPassages();
        CheckMatters();
        CheckContacts();
        CheckChannels();
        CheckAsks();
    }

    private void CheckGuideline()
    {
        foreach (var reference in draft.GuidelineReferences.Where(r => r.Text != guideline.Id))
            reference.Place.Note($"the guideline '{reference.Text}' is not known; guideline.yaml has '{guideline.Id}'");
        foreach (var group in draft.GroupOrder.Where(g => !draft.Groups.Has(g.Text)))
            group.Place.Note($"there is no group '{group.Text}' under passages/");
        foreach (var board in draft.Boards.Where(b => !draft.Groups.Has(b.Text)))
            board.Place.Note($"there is no group '{board.Text}' under passages/");
        foreach (var (id, _, place) in draft.Groups.All.Where(g => !draft.GroupOrder.Any(o => o.Text == g.Id)))
            place.Note($"group '{id}' is not in 'groups' of guideline.yaml, so nobody would find it");
    }

    private void CheckPassages()
    {
        var carried = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, passage, place) in draft.Passages.All)
        {
            foreach (var source in passage.Sources)
            {
                carried.Add(source);
                Exists(guideline.Sections.ContainsKey(source), place, id, "section", source);
            }

            foreach (var related in passage.Related)
                Exists(draft.Passages.Has(related) && related != id, place, id, "related passage", related);
            foreach (var reply in passage.Replies)
                Exists(draft.Replies.Has(reply), place, id, "reply", reply);
        }

        foreach (var key in guideline.Sections.Keys.Where(k => !carried.Contains(k)))
            draft.GuidelinePlace!.Note($"no passage carries the section '{key}' of guideline.yaml");
        foreach (var (id, reply, place) in draft.Replies.All)
        {
            foreach (var source in reply.Sources)
                Exists(guideline.Sections.ContainsKey(source), place, id, "section", source);
        }
    }

    private void CheckMatters()
    {
        foreach (var (id, matter, place) in draft.Matters.All)
        {
            Exists(draft.Contacts.Has(matter.Contact), place, id, "contact", matter.Contact);
            if (matter.Nearest.Count > 3)
                place.Note($"'nearest' of '{id}' has {matter.Nearest.Count} passages; at most three become buttons");
            foreach (var nearest in matter.Nearest)
                Exists(draft.Passages.Has(nearest), place, id, "nearest passage", nearest);
        }
    }

    private void CheckContacts()
    {
        foreach (var (_, contact) in draft.VerifyContacts)
        {
            if (!draft.Contacts.Has(contact.Text))
                contact.Place.Note($"the contact '{contact.Text}' does not exist");
        }

        foreach (var (name, _) in GuidelineReader.RoleNames.Where(r => !draft.VerifyContacts.ContainsKey(r.Value)))
            draft.GuidelinePlace!.Note($"'verify' of contacts.yaml names no contact for the role '{name}'");
    }

    private void CheckChannels()
    {
        foreach (var (id, platform, place) in draft.Platforms.All.Where(p => p.Value.SectionKey is not null))
            Exists(guideline.Sections.ContainsKey(platform.SectionKey!), place, id, "section", platform.SectionKey!);
        foreach (var (id, channel, place) in draft.Channels.All)
            Exists(draft.Platforms.Has(channel.Platform), place, id, "platform", channel.Platform);
    }

    private void CheckAsks()
    {
        // Ways to ask of matters have lost their lines by now; their own line is near enough.
        var seen = new Dictionary<string, (string Id, Place Place)>(StringComparer.Ordinal);
        foreach (var (passage, texts) in draft.Asks)
        {
            if (!draft.Passages.Has(passage.Text))
                passage.Place.Note($"there is no passage '{passage.Text}'");
            foreach (var text in texts)
                Once(seen, text.Text, passage.Text, text.Place);
        }

        foreach (var (id, matter, place) in draft.Matters.All)
        {
            foreach (var ask in matter.Asks)
                Once(seen, ask, id, place);
        }

        var asked = draft.Asks.Select(a => a.Passage.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, _, place) in draft.Passages.All.Where(p => !asked.Contains(p.Id)))
            place.Note($"nobody can find the passage '{id}': it has no ways to ask under asks/");
    }

    private static void Once(Dictionary<string, (string Id, Place Place)> seen, string ask, string id, Place place)
    {
        var key = string.Join(' ', ask.ToLowerInvariant().Split([' ', '?', '!', '.', ','], StringSplitOptions.RemoveEmptyEntries));
        if (!seen.TryAdd(key, (id, place)))
            place.Note($"'{ask}' is asked twice: also of '{seen[key].Id}' at {seen[key].Place}");
    }

    private static void Exists(bool exists, Place place, string id, string kind, string target)
    {
        if (!exists)
            place.Note($"'{id}' names the {kind} '{target}', which does not exist");
    }
}
