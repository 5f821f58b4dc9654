using Sluice.Lab.Proof.Asking;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Possible;

/// <summary>The parties of an order that differs from another in its parties.</summary>
/// <param name="logic">Joins values.</param>
/// <param name="parties">The parties of the other.</param>
/// <param name="variation">How it differs.</param>
internal sealed class VariedParties(Logic logic, PossibleParties parties, Variation variation) : AnyList
{
    /// <inheritdoc />
    public override FourValued Quantify(Quantifier quantifier, Func<AnyRow, FourValued> body)
    {
        var (exists, party) = (quantifier == Quantifier.Exists, variation.Party);
        var values = new List<FourValued> { parties.Quantify(quantifier, body, party?.Role) };
        if (party is not null)
        {
            values.Add(logic.Choose(parties.First(party.Role!.Value).Present, body(party), exists ? logic.False : logic.True));
        }

        if (variation.Added is { } added)
        {
            values.Add(body(added));
        }

        return exists ? logic.Or(values) : logic.And(values);
    }

    /// <inheritdoc />
    public override AnyNumber Aggregate(AggregateKind kind, Func<AnyRow, AnyNumber> body) => parties.Aggregate(kind, body);
}
