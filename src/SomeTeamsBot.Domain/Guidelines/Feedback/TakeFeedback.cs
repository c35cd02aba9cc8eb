using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Feedback;

/// <summary>Takes what people thought of an answer, without who they are.</summary>
public sealed class TakeFeedback(IFeedback feedback)
{
    private static Texts Words => AnswerTexts.Words;

    /// <summary>Counts a press of "Kyllä" or "Ei". The subject comes back from the client, so only one that exists is kept.</summary>
    public async Task<Reply> Count(GiveFeedback given, Handbook handbook, Asker asker, CancellationToken cancellationToken)
    {
        if (!Exists(given.SubjectId, handbook))
            return new Reply { Notice = Words["GoneNotice", asker.Language] };
        try
        {
            await feedback.Count(given.SubjectId, given.Helpful, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception lost) when (lost is not OperationCanceledException)
        {
            return new Reply { Notice = Words["FeedbackLost", asker.Language], Mishap = lost };
        }

        var thanks = new Reply { Notice = Words[given.Helpful ? "ThanksYes" : "ThanksShort", asker.Language], Settles = true };
        return given.Helpful || !asker.IsPrivate ? thanks : thanks with { Parts = [CommentForm.Of(asker.Language)] };
    }

    /// <summary>Keeps the comment, masked.</summary>
    public async Task<Reply> Comment(string typed, Asker asker, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return new Reply { Replacement = CommentForm.Of(asker.Language, typed, error: Words["CommentEmpty", asker.Language]) };
        var masked = Masking.Apply(typed.Trim());
        try
        {
            await feedback.Comment(masked.Text, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception lost) when (lost is not OperationCanceledException)
        {
            return new Reply
            {
                Replacement = CommentForm.Of(asker.Language, masked.Text, trouble: Words["FeedbackLost", asker.Language]),
                Mishap = lost,
            };
        }

        return new Reply { Replacement = Thanks(masked.Kinds, asker.Language), Settles = true };
    }

    private static Page Thanks(MaskedKinds masked, Language language) =>
        new(Words["ThanksShort", language], [new Paragraph(Words["ThanksComment", language]), .. MaskedNotice.Remarks(masked, language)], [])
        {
            Kicker = Words["Kicker", language],
            Language = language,
            Tone = Tone.Good,
        };

    private static bool Exists(string subjectId, Handbook handbook) =>
        subjectId == FeedbackRow.Channels || handbook.Passages.ContainsKey(subjectId);
}
