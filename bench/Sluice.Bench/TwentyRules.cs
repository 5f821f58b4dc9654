using System.Diagnostics;
using System.Globalization;
using Sluice.Determinations;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Bench;

/// <summary>
/// The decision of twenty rules (class of item, tier of destination, band of TPP) in a plain loop and as a Sluice law, over the same inputs
/// that bench/twenty-rules/peers.mjs gives to rule engines. Each line printed: name, median and best decisions a second, answers that differ.
/// </summary>
internal static class TwentyRules
{
    private const int Inputs = 1000;
    private static readonly string[] Classes = ["3A090.a", "3A090.b", "4A090.a", "3A001.z", "5A992.z"];
    private static readonly string[] Destinations = ["GB", "MY", "SG", "CN"];
    private static readonly Rule[] Rules =
        [.. Classes.SelectMany(_ => Enumerable.Range(1, 4), (item, tier) => new Rule(item, tier, tier switch { 1 => 1_000_000_000, 2 => 50_000, 3 => 4_800, _ => 1_600 }, tier switch { 1 => "NLR", 2 => "LICENCE", 3 => "CASE", _ => "DENY" }))];

    private sealed record Rule(string Item, int Tier, int Below, string Outcome);

    private sealed record Input(string Item, int Tier, int Tpp);

    /// <summary>Measures for some rounds and prints.</summary>
    public static void Run(string law, int rounds, int repeated)
    {
        var inputs = MakeInputs();
        var expected = Array.ConvertAll(inputs, Plain);
        Measure("plain C# loop", rounds, repeated * 4, expected, i => Plain(inputs[i]));

        var decider = new Decider(LawBook.Load(law), Catalogue.Empty, TimeProvider.System);
        var orders = Array.ConvertAll(inputs, Order);
        var desk = decider.OpenDesk();
        Measure("Sluice, orders decided at a desk", rounds, repeated, expected, i => Word(desk.Answer(orders[i]).Enforced));
    }

    private static Input[] MakeInputs()
    {
        var seed = 12345L;
        return [.. Enumerable.Range(0, Inputs).Select(_ => new Input(Classes[Next(5)], 1 + Next(4), Next(40_000)))];

        int Next(int below)
        {
            seed = ((seed * 1_103_515_245) + 12_345) & 0x7fffffff;
            return (int)((double)seed / 0x7fffffff * below);
        }
    }

    private static string Plain(Input input)
    {
        foreach (var rule in Rules)
        {
            if (string.Equals(rule.Item, input.Item, StringComparison.Ordinal) && rule.Tier == input.Tier && input.Tpp < rule.Below)
            {
                return rule.Outcome;
            }
        }

        return "NONE";
    }

    private static Order Order(Input input) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{input.Item} {input.Tier} {input.Tpp}"),
        Date = new DateOnly(2025, 1, 1),
        Destination = Country.Parse(Destinations[input.Tier - 1]),
        Items = [new ClassifiedItem(input.Item, input.Tpp) { Quantity = 1 }],
    };

    private static string Word(Ruling ruling) => ruling switch
    {
        { Outcome: Outcome.LicenseException } => "NLR",
        { Review: Review.PresumptionOfApproval } => "LICENCE",
        { Review: Review.CaseByCase } => "CASE",
        { Review: Review.PolicyOfDenial } => "DENY",
        _ => "NONE",
    };

    private static void Measure(string name, int rounds, int repeated, string[] expected, Func<int, string> decide)
    {
        var different = Enumerable.Range(0, Inputs).Count(i => decide(i) != expected[i]);
        var rates = new List<double>();
        for (var round = 0; round < rounds + 2; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < repeated; i++)
            {
                for (var input = 0; input < Inputs; input++)
                {
                    decide(input);
                }
            }

            rates.Add((double)repeated * Inputs / watch.Elapsed.TotalSeconds);
        }

        // The first two rounds are for the compiler.
        var measured = rates.Skip(2).Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{measured[measured.Length / 2]:F0}\t{measured[^1]:F0}\t{different}"));
    }
}
