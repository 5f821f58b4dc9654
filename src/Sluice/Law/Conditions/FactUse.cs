using Sluice.Facts;

namespace Sluice.Law.Conditions;

/// <summary>A fact that a condition may read.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Scope">What the fact is about.</param>
/// <param name="Role">The role whose party's fact it is, as a position in the words of <see cref="Vocabulary.Role"/>; null when no role is named.</param>
/// <param name="AnyParty">Whether it is read of every party: inside <c>parties.exists</c> or <c>parties.all</c>.</param>
/// <param name="AnyItem">Whether it is read of every line: inside a macro over <c>items</c>. A generator's fact inside one has it too.</param>
/// <param name="Recipient">Whether it is the recipient's: the ultimate consignee's, or else the end user's, or else the purchaser's.</param>
public readonly record struct FactUse(Fact Fact, FactScope Scope, int? Role, bool AnyParty, bool AnyItem = false, bool Recipient = false);

/// <summary>A list that a condition may read.</summary>
public enum FactListKind
{
    /// <summary>The parties of the order: <c>parties</c>.</summary>
    Parties,

    /// <summary>The generators of training data: <c>items[n].model_weights.generators</c>.</summary>
    Generators,

    /// <summary>The owners of a party: <c>parties[ROLE].owners</c>.</summary>
    Owners,

    /// <summary>TPP installed by country: <c>prior.uveu_tpp_by_country</c>.</summary>
    Installed,
}

/// <summary>A list that a condition may read; like a fact, it may be unknown as a whole.</summary>
/// <param name="List">The list.</param>
/// <param name="Role">For owners: the role of the party, when one is named.</param>
/// <param name="AnyParty">For owners: whether those of every party are read.</param>
/// <param name="AnyItem">For generators: whether those of every line are read, not of the line in hand.</param>
/// <param name="Recipient">For owners: whether those of the recipient are read.</param>
public readonly record struct ListUse(FactListKind List, int? Role = null, bool AnyParty = false, bool AnyItem = false, bool Recipient = false);
