namespace Sluice.Storage.Tests.Simulation;

/// <summary>What befalls the next write.</summary>
internal enum Mishap
{
    None,
    FullDisk,
    CrashBefore,
    CrashTorn,
    CrashAfter,
}
