namespace Sluice.Storage.Tests.Simulation;

/// <summary>The program dies here. Nothing that it would still have said is heard.</summary>
internal sealed class SimulatedCrashException : Exception;
