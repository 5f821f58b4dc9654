namespace Sluice.Screening.Index;

/// <summary>What one fact beside the name did to a score.</summary>
/// <param name="Fact">Which fact: <c>country</c>, <c>address</c>, <c>birth_date</c>, <c>type</c> or <c>weak_alias</c>.</param>
/// <param name="Query">The fact of the query.</param>
/// <param name="Listed">The fact of the listed party.</param>
/// <param name="Change">What it added to the score; below 0 when it speaks against.</param>
public sealed record ContextPart(string Fact, string Query, string Listed, double Change)
{
    /// <inheritdoc />
    public override string ToString() => $"{Fact} {(Change >= 0 ? "fits" : "differs")} ({Query} / {Listed}, {Change:+0.00;-0.00})";
}
