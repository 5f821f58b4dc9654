namespace Sluice.Determinations.Desks;

/// <summary>The numbers that a desk gave to the questions of a law about parts of an order; laws that ask the same have the same ones.</summary>
/// <param name="Parties">That of the questions about each party.</param>
/// <param name="Day">That of the questions about the day.</param>
/// <param name="Exporter">That of the questions about the exporter.</param>
/// <param name="EndUse">That of the questions about the end use.</param>
internal readonly record struct PartNumbers(int Parties, int Day, int Exporter, int EndUse);
