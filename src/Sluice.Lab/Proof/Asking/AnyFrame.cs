using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Asking;

/// <summary>What a condition is asked of: the facts of an order, for whatever is free.</summary>
internal abstract class AnyFrame
{
    /// <summary>The order's own facts.</summary>
    public abstract AnyRow Order { get; }

    /// <summary>The lines.</summary>
    public abstract AnyList Items { get; }

    /// <summary>The parties.</summary>
    public abstract AnyList Parties { get; }

    /// <summary>The first party of a role; missing everything where no party has it.</summary>
    public abstract AnyRow PartyOf(int role);

    /// <summary>Whether a party has the role.</summary>
    public abstract FourValued HasRole(int role);

    /// <summary>TPP installed after this order: the sum over the countries of a set, or the largest of a single one.</summary>
    /// <param name="kind">Which of the two.</param>
    /// <param name="countries">The set.</param>
    public abstract AnyNumber Installed(InstalledKind kind, CountrySet countries);

    /// <summary>The number a table of the law gives for the date of the order.</summary>
    public abstract AnyNumber Table(IDefinitions definitions, string name);

    /// <summary>Sets of countries such that two countries are the same where one of the sets has both.</summary>
    public abstract IEnumerable<CountrySet> SameCountries(IDefinitions definitions);
}
