namespace Sluice.Items;

/// <summary>A kind of processing unit on an integrated circuit: a die, or an engine of a die.</summary>
/// <param name="DenseTops">Dense tera-operations a second of one unit by bit length of the operation.</param>
/// <param name="Count">How many of them the integrated circuit has.</param>
public sealed record ProcessingUnit(IReadOnlyDictionary<int, decimal> DenseTops, int Count = 1);
