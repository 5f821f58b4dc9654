using Sluice.Law;

namespace Sluice.Lab.Plans;

/// <summary>A provision that answers rest on under one law and no longer, or not yet, under the other.</summary>
/// <param name="Provision">The provision, as that law has it.</param>
/// <param name="IsAfter">Whether answers rest on it under the later law; under the earlier one otherwise.</param>
/// <param name="Verb">Whether the change of the law <c>added</c>, <c>removed</c> or <c>amended</c> it; <c>unchanged</c> when both laws have it alike, and a definition, or a provision that went before it, changed.</param>
/// <param name="Orders">The orders it moves; an order that several provisions move counts for each.</param>
public sealed record MovedProvision(Provision Provision, bool IsAfter, string Verb, ShiftTally Orders);
