using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace SomeTeamsBot.Graph;

/// <summary>Stops the start when Graph could not be asked. Every message names the key, the fault and the remedy.</summary>
internal sealed class GraphOptionsCheck : IValidateOptions<GraphOptions>
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(GraphOptions options)
    {
        if (GraphAddress.Fault(options.BaseUrl) is { } address)
            yield return address;
        if (options.Mailbox is { } mailbox && !IsAddress(mailbox))
            yield return $"Graph:Mailbox is '{mailbox}', which is not a mail address. Give the address of the mailbox that the bot may send from, or leave the key out: then nothing is sent by mail.";
        if (TimeFault(nameof(options.Timeout), options.Timeout, "00:00:05") is { } timeout)
            yield return timeout;
        if (TimeFault(nameof(options.SendTimeout), options.SendTimeout, "00:00:20") is { } sendTimeout)
            yield return sendTimeout;
    }

    // The address becomes part of a path, so nothing around it ("Bot <bot@…>") and no slash.
    private static bool IsAddress(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && text.IndexOfAny(['/', '\\', '?', '#']) < 0;

    private static string? TimeFault(string key, TimeSpan value, string usual) =>
        value > TimeSpan.Zero && value <= Longest
            ? null
            : $"Graph:{key} is {value:c}. Give a time above 0 and at most a minute, or leave the key out for {usual}.";
}
