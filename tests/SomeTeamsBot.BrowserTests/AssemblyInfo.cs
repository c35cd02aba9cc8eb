// One town at a time: two npx at once would fetch the client's package into the same cache.
[assembly: Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
