namespace Sluice.Orders;

/// <summary>What a system the items are built into can do (15 CFR 772.1, "supercomputer"); null is unknown.</summary>
/// <param name="Fp64Pflops">Double-precision performance in PFLOPS.</param>
/// <param name="Fp32Pflops">Single-precision performance in PFLOPS.</param>
/// <param name="VolumeFt3">The volume in cubic feet.</param>
public sealed record SystemPerformance(decimal? Fp64Pflops = null, decimal? Fp32Pflops = null, decimal? VolumeFt3 = null);
