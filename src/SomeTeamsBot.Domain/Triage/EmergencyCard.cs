using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Domain.Triage;

public static class EmergencyCard
{
    public static Page Of(EmergencySignal signal, EmergencyNumbers? numbers, bool isPrivate) =>
        new("112", [new Lead(isPrivate ? "112" : "112!"), new Paragraph(numbers?.Crisis.Name ?? "112")], []) { Tone = Tone.Emergency, Language = signal.Language };
}
