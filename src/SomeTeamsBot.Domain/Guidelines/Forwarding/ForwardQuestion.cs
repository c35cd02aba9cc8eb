using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Forwarding;

/// <summary>Sends a question that the guideline did not answer to its keeper, without a name unless the person wants a reply.</summary>
public sealed class ForwardQuestion(IMessenger messenger, AskingOptions options)
{
    private static Texts Words => AnswerTexts.Words;

    public AskingOptions Options => options;

    /// <summary>Opens the form. The question comes back from the client, so it is masked anew.</summary>
    public static Reply Start(StartForward start, Language language)
    {
        var masked = Masking.Apply(start.Question);
        return new Reply
        {
            Parts = [ForwardForm.Of(new SendForward(masked.Text, WantsReply: false), language)],
            Notice = Words["FormNotice", language],
        };
    }

    /// <summary>Sends it, or says why it could not be sent with everything typed still there.</summary>
    public async Task<Reply> Send(SendForward sent, Asker asker, CancellationToken cancellationToken)
    {
        if (options.KeeperKey is not { } keeper)
            return new Reply { Notice = Words["GoneNotice", asker.Language] };
        if (string.IsNullOrWhiteSpace(sent.Question))
            return new Reply { Replacement = ForwardForm.Of(sent, asker.Language, error: Words["ForwardEmpty", asker.Language]) };
        var masked = Masking.Apply(sent.Question.Trim());
        try
        {
            await messenger.Say(keeper, [ToKeeper(masked.Text, sent.WantsReply ? asker.Person : null)], cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception lost) when (lost is not OperationCanceledException)
        {
            return new Reply
            {
                Replacement = ForwardForm.Of(
                    sent with { Question = masked.Text }, asker.Language, trouble: Words["ForwardLost", asker.Language]),
                Mishap = lost,
            };
        }

        return new Reply { Replacement = Sent(sent.WantsReply, masked, asker.Language), Settles = true };
    }

    /// <summary>What the keeper reads; in Finnish, the language of the guideline.</summary>
    /// <param name="masked">The question.</param>
    /// <param name="named">The asker, only when the asker chose so.</param>
    private static Page ToKeeper(string masked, Person? named) =>
        new(
            Words["KeeperTitle", Language.Finnish],
            [
                new Quoted(masked),
                named is null
                    ? new Paragraph(Words["KeeperAnonymous", Language.Finnish])
                    : new Facts([new Fact(Words["KeeperNamed", Language.Finnish], named.Name ?? named.Key)]),
            ],
            [])
        {
            Kicker = Words["Kicker", Language.Finnish],
        };

    private static Page Sent(bool named, Masked masked, Language language) =>
        new(
            Words["ForwardTitle", language],
            [
                new Lead(Words[named ? "ForwardSentNamed" : "ForwardSent", language]),
                new Quoted(masked.Text),
                .. MaskedNotice.Remarks(masked.Kinds, language),
            ],
            [])
        {
            Kicker = Words["Kicker", language],
            Language = language,
            Tone = Tone.Good,
        };
}
