using Sluice.Facts;
using Sluice.Lab.Proof.Asking;

namespace Sluice.Lab.Proof.Possible;

/// <summary>A line as a law sees it: with the level the law gives it, and with what the law presumes of it.</summary>
/// <param name="line">The line as the order has it.</param>
/// <param name="level">Its level.</param>
/// <param name="datacenter">Whether it is for datacenters.</param>
internal sealed class LineView(AnyRow line, AnyCell level, AnyCell datacenter) : AnyRow
{
    /// <inheritdoc />
    public override AnyCell this[Fact fact] => fact == Vocabulary.Level ? level : fact == Vocabulary.Datacenter ? datacenter : line[fact];

    /// <inheritdoc />
    public override AnyList Generators => line.Generators;
}
