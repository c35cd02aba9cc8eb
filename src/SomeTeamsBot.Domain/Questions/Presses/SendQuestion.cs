using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>The buttons of the form: one sends, one does not.</summary>
public static class SendQuestion
{
    public const string Verb = "question.send";

    public const string Cancel = "question.cancel";

    public static Press Write(SupervisorMatter matter) => Press.Of(Verb, ("k", matter.ToString()));

    /// <summary>The matter that a button carries; null when it carries none.</summary>
    public static SupervisorMatter? MatterOf(Press press) =>
        Enum.GetValues<SupervisorMatter>().Where(m => m.ToString() == press["k"]).Select(m => (SupervisorMatter?)m).FirstOrDefault();
}
