using FsCheck;
using FsCheck.Fluent;
using Sluice.Determinations;
using Sluice.Items;
using Sluice.Law;
using Sluice.Law.Lint.Search;
using Sluice.Orders;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Determinations.Properties;

/// <summary>
/// Orders made up by chance over all days of the shipped book, every fact known, half of them brought to where some provision
/// speaks. The same seed makes the same order.
/// </summary>
internal static class RandomOrders
{
    private const ulong Seed = 20260930;

    private static readonly Catalogue Parts = Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    private static readonly (LawSpan Span, LawIndex Index, LawValues Values, DateOnly[] Days)[] Laws = [.. LawSpan.Of(ShippedLaw.Book).Select(span =>
    {
        var law = ShippedLaw.Book.AsOf(span.From, span.Mode);
        var values = new LawValues(law);
        var days = values.OrderDays.SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) }).Append(span.From).Append(span.To).Where(d => d >= span.From && d <= span.To);
        return (span, new LawIndex(law), values, days.Distinct().Order().ToArray());
    })];

    /// <summary>The order of a seed; its date is the day whose law applies.</summary>
    public static Order Of(int seed)
    {
        var random = new Random(seed);
        var (_, index, values, days) = Laws[random.Next(Laws.Length)];
        var source = new DraftSource(values, Parts, random);
        var aimer = new Aimer(index.Law, values, Parts, source, days, random);
        var draft = source.Next(source.Pick(days));
        aimer.Take(draft);
        if (random.Next(3) > 0)
        {
            new Goals(index, aimer, source).Aim(draft, source.Pick([.. index.Law.Provisions.Where(p => p.Kind != ProvisionKind.Definition)]));
        }

        return DraftWriter.Write(draft, FormattableString.Invariant($"seed-{seed}"));
    }

    /// <summary>Checks that something holds of many orders, always the same; a failure is shown on the smallest order found.</summary>
    /// <param name="runs">How many.</param>
    /// <param name="failure">What fails for an order, or null.</param>
    public static void Check(int runs, Func<Order, Random, string?> failure)
    {
        var seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(runs).WithQuietOnSuccess(true).WithReplay(Seed, 1UL),
            Prop.ForAll(seeds, seed => Fails(Of(seed), seed, failure) is { } words ? false.Label(words) : true.Label("")));
    }

    private static string? Fails(Order order, int seed, Func<Order, Random, string?> failure)
    {
        if (failure(order, new Random(seed)) is null)
        {
            return null;
        }

        var smallest = OrderShrinker.Shrink(order, smaller => failure(smaller, new Random(seed)) is not null);
        return $"seed {seed}: {failure(smallest, new Random(seed))}\n{OrderYaml.Write(smallest)}";
    }
}
