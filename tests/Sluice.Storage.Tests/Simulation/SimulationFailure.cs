namespace Sluice.Storage.Tests.Simulation;

/// <summary>Something that may never be, was.</summary>
internal sealed class SimulationFailure(int seed, int step, string what) : Exception($"Seed {seed}, step {step}: {what}");
