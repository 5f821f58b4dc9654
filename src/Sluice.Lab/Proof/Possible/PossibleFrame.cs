using Sluice.Facts;
using Sluice.Lab.Proof.Asking;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Possible;

/// <summary>An order as one law sees it.</summary>
/// <param name="order">The order.</param>
/// <param name="law">Which of the laws in question.</param>
/// <param name="items">The lines, with what the law has made of them so far.</param>
/// <param name="variation">How it differs from the order, or null when it does not.</param>
/// <param name="further">The cells of facts beside those of the vocabulary, or null when there are none.</param>
internal sealed class PossibleFrame(PossibleOrder order, int law, AnyList items, Variation? variation = null, Func<Fact, AnyCell?>? further = null) : AnyFrame
{
    /// <inheritdoc />
    public override AnyRow Order { get; } = new OrderRow(order, law, variation, further);

    /// <inheritdoc />
    public override AnyList Items => items;

    /// <inheritdoc />
    public override AnyList Parties { get; } = variation is { Party: not null } or { Added: not null } ? new VariedParties(order.Logic, order.Parties, variation) : order.Parties;

    /// <inheritdoc />
    public override AnyRow PartyOf(int role)
    {
        var (first, missing) = (order.Parties.First(role), new MissingRow(order.Logic));
        AnyRow otherwise = variation?.Added is { } added ? new ChoiceRow(order.Logic, Has(added, role), added, missing) : missing;
        return new ChoiceRow(order.Logic, first.Present, variation?.Party is { } party && party.Role == role ? party : first.Row, otherwise);
    }

    /// <inheritdoc />
    public override FourValued HasRole(int role)
    {
        var present = order.Parties.First(role).Present;
        return order.Logic.Known(variation?.Added is { } added ? order.Logic.Bank.Or(present, Has(added, role)) : present);
    }

    /// <inheritdoc />
    public override AnyNumber Installed(InstalledKind kind, CountrySet countries)
    {
        var bank = order.Logic.Bank;
        var total = items.Aggregate(AggregateKind.Sum, row =>
        {
            // A line without TPP adds nothing.
            var cell = row[Vocabulary.TotalTpp];
            return new AnyNumber(bank.Not(cell.Unknown), cell.Unknown, bank.ChooseNumber(cell.Known, cell.Known.IsFalse ? bank.Zero : cell.Number, bank.Zero));
        });
        return order.Installed.After(kind, countries, total);
    }

    /// <inheritdoc />
    public override AnyNumber Table(IDefinitions definitions, string name) => order.Days[law].Table(definitions, name);

    /// <inheritdoc />
    public override IEnumerable<CountrySet> SameCountries(IDefinitions definitions) => CountedAs.Groups(definitions, Countries.All);

    private static Terms.Term Has(PossibleParty party, int role) => party[Vocabulary.Role].OneOf(UInt128.One << role);

    private sealed class OrderRow(PossibleOrder order, int law, Variation? variation, Func<Fact, AnyCell?>? further) : AnyRow
    {
        /// <inheritdoc />
        public override AnyCell this[Fact fact] =>
            further?.Invoke(fact) is { } cell ? cell
            : fact == Vocabulary.Date ? order.Days[law].Date
            : fact == Vocabulary.Year ? order.Days[law].Year
            : variation?.Facts.Contains(fact) == true ? order.Changed(fact)
            : order[fact];
    }
}
