using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>Something that comes again in many orders, with its facts and its classes.</summary>
/// <param name="row">The facts.</param>
internal class Prepared(FactRow row) : KnownClasses
{
    /// <summary>The facts.</summary>
    public FactRow Row { get; } = row;
}
