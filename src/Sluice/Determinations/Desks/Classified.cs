using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>What a line is classified as.</summary>
/// <param name="Level">The level it is at.</param>
/// <param name="Marketed">Whether it counts as made or marketed for datacenters.</param>
internal sealed record Classified(Cell Level, Cell Marketed);
