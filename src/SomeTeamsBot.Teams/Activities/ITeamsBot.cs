namespace SomeTeamsBot.Teams.Activities;

/// <summary>What the endpoint calls for each activity that passed authentication.</summary>
public interface ITeamsBot
{
    /// <summary>Handles one turn inside its request.</summary>
    /// <param name="activity">The activity, authenticated and of the municipality's tenant.</param>
    /// <param name="cancellationToken">The request was aborted.</param>
    /// <returns>The answer to an invoke; null for every other type, and for an invoke nobody knows (the endpoint says 501).</returns>
    Task<InvokeResponse?> OnTurn(Activity activity, CancellationToken cancellationToken);
}
