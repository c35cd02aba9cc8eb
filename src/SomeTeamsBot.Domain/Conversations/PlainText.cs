namespace SomeTeamsBot.Domain.Conversations;

/// <summary>A reply as lines of plain text: for the command line and for clients that show no cards.</summary>
public static class PlainText
{
    public static string Of(Reply reply) => string.Join("\n\n", reply.Parts.Select(Of));

    public static string Of(Part part) => part switch
    {
        Plain plain => plain.Text,
        Page page => Of(page),
        _ => "",
    };

    private static string Of(Page page)
    {
        string[] lines = [page.Title, .. page.Blocks.SelectMany(Of), .. page.Choices.Select(Button)];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Lead lead => [lead.Text],
        Paragraph paragraph => [paragraph.Text],
        Subheading heading => [heading.Text + ":"],
        Lines lines => lines.Items.Select((item, i) => lines.Numbered ? $"{i + 1}. {item}" : "- " + item),
        Remark remark => [remark.Text],
        SourceLine source => [source.Text],
        Facts facts => facts.Items.Select(fact => $"{fact.Label}: {fact.Value}"),
        Quoted quoted => [$"”{quoted.Text}”"],
        ChoiceRow row => row.Items.Select(Button),
        Field field => [field.Label],
        _ => [],
    };

    private static string Button(Choice choice) => $"[{choice.Title}]";
}
