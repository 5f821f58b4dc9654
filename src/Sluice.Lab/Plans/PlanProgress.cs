namespace Sluice.Lab.Plans;

/// <summary>How far a plan is.</summary>
/// <param name="Orders">Orders decided.</param>
/// <param name="Changed">Those of them whose answer changes.</param>
public readonly record struct PlanProgress(long Orders, long Changed);
