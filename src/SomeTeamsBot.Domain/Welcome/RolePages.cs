using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Browsing;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>The form that asks the role, and what it becomes.</summary>
public static class RolePages
{
    private static Texts Words => WelcomeTexts.Words;

    /// <param name="chosen">The roles told before; they stand chosen.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="error">Why what was chosen was refused.</param>
    /// <param name="trouble">What went wrong when it was saved.</param>
    public static Page Form(Roles chosen, Language language, string? error = null, string? trouble = null) =>
        new(
            Words["RoleTitle", language],
            [
                trouble is null ? new Lead(Words["RoleLead", language]) : new Remark(trouble),
                new ChoiceField(
                    SaveRoles.RolesField,
                    Words["RoleField", language],
                    [.. RolesHeld.All.Select(role => new Selection(role.ToString(), RoleTexts.NameOf(role, language)))])
                {
                    Several = true,
                    Value = SaveRoles.Value(chosen),
                    Error = error,
                },
            ],
            [
                new Choice(Words["RoleSave", language], SaveRoles.Write()) { SendsInputs = true, IsPrimary = true },
                new Choice(Words["RoleSkip", language], SkipRole.Write()),
            ])
        {
            Language = language,
        };

    public static Page Saved(Roles roles, Language language) =>
        new(
            roles == Roles.None ? Words["RoleTitle", language] : Words.Format("RoleSaved", language, RoleTexts.NamesOf(roles, language)),
            [new Lead(Words[roles == Roles.None ? "RoleNone" : "RoleSavedLead", language])],
            [OpenTopics.ChoiceIn(language)])
        {
            Language = language,
            Tone = Tone.Good,
        };
}
