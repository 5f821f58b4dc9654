namespace Sluice.Lab.Proof.Possible;

/// <summary>Tells what bounds the possible orders have that something was proved for.</summary>
internal static class ProofBounds
{
    /// <summary>The bounds; empty when it was proved for every order.</summary>
    public static IReadOnlyList<ProofBound> Of(PossibleOrder order) =>
    [
        .. order.Parties.IsBounded ? [new ProofBound(ProofBoundOf.Parties, order.Parties.All.Count())] : Array.Empty<ProofBound>(),
        .. order.Lines.Any(line => line.GeneratorRows.Count > 0) ? [new ProofBound(ProofBoundOf.Generators, PossibleLine.MostGenerators)] : Array.Empty<ProofBound>(),
    ];
}
