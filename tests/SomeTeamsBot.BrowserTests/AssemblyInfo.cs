// One town at a time: two npx at once would fetch the client's package into the same cache.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
