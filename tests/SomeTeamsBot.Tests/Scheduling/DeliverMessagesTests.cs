using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Scheduling;
using Xunit;

namespace SomeTeamsBot.Tests.Scheduling;

public class DeliverMessagesTests
{
    private static readonly PendingDelivery Open = new(Guid.NewGuid(), "aad-1", [], Attempts: 0);

    [Theory]
    [InlineData(Delivery.Taken)]
    [InlineData(Delivery.Impossible)]
    [InlineData(Delivery.TryLater)]
    public async Task What_the_connector_answered_is_noted_although_the_host_stops_meanwhile(Delivery answer)
    {
        using var stopping = new CancellationTokenSource();
        var deliver = new Mock<IDeliver>();
        deliver.Setup(d => d.ToPerson(Open.PersonKey, Open.Parts, It.IsAny<CancellationToken>())).ReturnsAsync(() =>
        {
            stopping.Cancel();
            return answer;
        });
        var deliveries = new Deliveries();
        await new DeliverMessages(deliveries, deliver.Object, TimeProvider.System, NullLogger<DeliverMessages>.Instance)
            .Execute(Open.Id.ToString("N"), stopping.Token);

        Assert.Equal(answer, deliveries.Noted);
    }

    /// <summary>One open delivery, in a store that does not write for whoever is stopping.</summary>
    private sealed class Deliveries : IDeliveries
    {
        public Delivery? Noted { get; private set; }

        public Task<IReadOnlyList<DueItem>> Open(DateTimeOffset until, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<DueItem>>([]);

        public Task<PendingDelivery?> Find(Guid id, CancellationToken cancellationToken) => Task.FromResult(id == DeliverMessagesTests.Open.Id ? DeliverMessagesTests.Open : null);

        public Task<bool> Settle(PendingDelivery delivery, Delivery outcome, CancellationToken cancellationToken) => Note(outcome, cancellationToken);

        public Task<bool> Postpone(PendingDelivery delivery, DateTimeOffset due, CancellationToken cancellationToken) => Note(Delivery.TryLater, cancellationToken);

        private Task<bool> Note(Delivery outcome, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Noted = outcome;
            return Task.FromResult(true);
        }
    }
}
