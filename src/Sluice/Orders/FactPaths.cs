using System.Globalization;
using Sluice.Facts;

namespace Sluice.Orders;

/// <summary>The fields of an order that a user is asked for when a fact is unknown, in the contract's paths.</summary>
public static class FactPaths
{
    /// <summary>The amounts installed by country, which the shares of a universal validated end user are taken of.</summary>
    public const string Installed = "prior.uveu_tpp_by_country";

    /// <summary>The parties as a whole.</summary>
    public const string Parties = "parties";

    /// <summary>The field of a fact about the order as a whole, for instance <c>end_use.kind</c>.</summary>
    public static string OfOrder(Fact fact) => fact.AskAs;

    /// <summary>The field of a fact about the first party of a role, for instance <c>parties[end_user].headquarters</c>.</summary>
    /// <param name="fact">A fact of scope party.</param>
    /// <param name="role">The word of the role.</param>
    public static string OfRole(Fact fact, string role) => $"{Parties}[{role}].{fact.AskAs}";

    /// <summary>The owners of the first party of a role.</summary>
    /// <param name="role">The word of the role.</param>
    public static string OwnersOfRole(string role) => $"{Parties}[{role}].owners";

    /// <summary>The field of a fact about one party: by its role when it is the first of it, and by its position otherwise.</summary>
    /// <param name="fact">A fact of scope party.</param>
    /// <param name="order">The order.</param>
    /// <param name="party">The position of the party, from 0.</param>
    public static string OfParty(Fact fact, Order order, int party) => $"{NameOfParty(order, party)}.{fact.AskAs}";

    /// <summary>The owners of one party.</summary>
    /// <param name="order">The order.</param>
    /// <param name="party">The position of the party, from 0.</param>
    public static string OwnersOfParty(Order order, int party) => $"{NameOfParty(order, party)}.owners";

    /// <summary>The field of a fact about one line, as that line describes its item.</summary>
    /// <param name="fact">A fact of scope item.</param>
    /// <param name="order">The order.</param>
    /// <param name="item">The position of the line, from 0.</param>
    public static string OfItem(Fact fact, Order order, int item) => $"{NameOfItem(item)}.{FieldOf(fact, order.Items[item])}";

    /// <summary>The models that generated training data of a line.</summary>
    /// <param name="item">The position of the line, from 0.</param>
    public static string GeneratorsOfItem(int item) => $"{NameOfItem(item)}.model_weights.data_generators";

    /// <summary>The field of a fact about a model that generated training data.</summary>
    /// <param name="fact">A fact of scope generator.</param>
    /// <param name="item">The position of the line, from 0.</param>
    /// <param name="generator">The position of the model, from 0.</param>
    public static string OfGenerator(Fact fact, int item, int generator) =>
        string.Create(CultureInfo.InvariantCulture, $"{GeneratorsOfItem(item)}[{generator}].{fact.AskAs}");

    /// <summary>One party as a whole: by its role when it is the first of it, and by its position otherwise.</summary>
    /// <param name="order">The order.</param>
    /// <param name="party">The position of the party, from 0.</param>
    public static string OfPartyItself(Order order, int party) => NameOfParty(order, party);

    private static string NameOfItem(int item) => string.Create(CultureInfo.InvariantCulture, $"items[{item}]");

    private static string NameOfParty(Order order, int party)
    {
        var parties = order.Parties!;
        for (var i = 0; i < party; i++)
        {
            if (parties[i].Role == parties[party].Role)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{Parties}[{party}]");
            }
        }

        return $"{Parties}[{parties[party].Role}]";
    }

    // A line of one kind has fields of its own, and a figure that comes out of two fields is asked for by the one that is missing.
    private static string FieldOf(Fact fact, OrderItem item) => item switch
    {
        _ when fact == Vocabulary.Quantity || (fact == Vocabulary.TotalTpp && KnowsTpp(item)) => "quantity",
        ClassifiedItem when fact == Vocabulary.Tpp || fact == Vocabulary.TotalTpp => "tpp",
        ClassifiedItem when fact == Vocabulary.Datacenter => "datacenter",
        SpecifiedItem when fact == Vocabulary.Chip => "specs.name",
        SpecifiedItem { Specs.DenseTops: null } when fact == Vocabulary.PerformanceDensity => Vocabulary.Tpp.AskAs,
        _ => fact.AskAs,
    };

    private static bool KnowsTpp(OrderItem item) => item switch
    {
        ClassifiedItem { Tpp: null } or SpecifiedItem { Specs.DenseTops: null } => false,
        _ => true,
    };
}
