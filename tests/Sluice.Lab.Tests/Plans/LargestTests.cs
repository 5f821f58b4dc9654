using FsCheck;
using FsCheck.Fluent;
using Sluice.Lab.Plans;

namespace Sluice.Lab.Tests.Plans;

public sealed class LargestTests
{
    [Fact]
    public void It_keeps_what_sorting_everything_would_put_first() => Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>(),
        Gen.Choose(0, 12).ToArbitrary(),
        (numbers, most) =>
        {
            var largest = new Largest<string>(most, StringComparer.Ordinal);
            var all = numbers.Select((number, i) => $"{number:D12}/{i:D6}").ToList();
            all.ForEach(largest.Add);
            return largest.InOrder().SequenceEqual(all.Order(StringComparer.Ordinal).Take(most));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Orders_come_by_TPP_then_dollars_then_line_and_what_is_not_stated_comes_last()
    {
        var largest = new Largest<ChangedOrder>(4, ChangedOrder.LargestFirst);
        foreach (var order in new[] { Order(1, null, 9), Order(2, 5, 1), Order(3, 5, null), Order(4, 7, null), Order(5, 5, 1), Order(6, 0, 1) })
        {
            largest.Add(order);
        }

        largest.InOrder().Select(order => order.Line).ShouldBe([4, 2, 5, 3]);
    }

    private static ChangedOrder Order(int line, int? tpp, int? usd) => new()
    {
        Line = line, Id = "x", Chips = [], Before = Standing.All[0], After = Standing.All[1], Provisions = [], Figures = new OrderFigures(Figure(tpp), Figure(usd)),
    };

    private static Figure Figure(int? amount) => new(amount is { } known ? ExactAmount.Of(known) : null, false);
}
