using System.Text;
using System.Text.Json;
using Sluice.Lab.Plans;
using Sluice.Law;

namespace Sluice.Lab.Tests.Plans;

public sealed class PlannerTests
{
    private const string Enforced = "enforced@2025-05-20";
    private const string Written = "written@2025-05-20";

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(16)]
    public void The_plan_is_the_same_to_the_byte_for_any_number_of_threads(int threads)
    {
        // More than a batch, with lines that cannot be read among them, and more names than rows.
        var lines = string.Join('\n', Enumerable.Range(0, 700).Select(i => i % 50 == 7 ? "{" : TestOrders.Json($"O-{i}", i % 3 == 0 ? "MY" : i % 3 == 1 ? "SA" : "DE", 1 + (i * 37 % 3000), $"Parent {i % 40}", $"Exporter {i % 23}")));
        var options = new PlanOptions { Threads = 1, Rows = 10, Names = 30, Listed = 50 };

        var one = Bytes(PlanTest.OfLines(lines, Enforced, Written, options));
        var many = Bytes(PlanTest.OfLines(lines, Enforced, Written, options with { Threads = threads }));

        many.ShouldBe(one);
        one.ShouldContain("\"lines\":14");
    }

    [Fact]
    public void Lines_that_cannot_be_read_or_decided_are_counted_and_the_rest_is_planned()
    {
        var plan = PlanTest.OfLines(
            string.Join('\n', TestOrders.Json("good", "MY", 100), "not json", """{"id":"x"}""", "", TestOrders.Json("unheard of", "MY", 1, item: """{"chip":"no such chip","quantity":1}"""), "\u0000", TestOrders.Json("good too", "FR", 100)),
            Enforced, Written);

        plan.Orders.All.Orders.ShouldBe(2);
        plan.Unreadable.ShouldBe(4);
        plan.Problems.Select(problem => problem.Line).ShouldBe([2, 3, 5, 6]);
        plan.Problems[2].Message.ShouldContain("items[0].chip");
    }

    [Fact]
    public void Only_the_first_problems_are_told_in_full()
    {
        var plan = PlanTest.OfLines(string.Join('\n', Enumerable.Repeat("{", 300)), Enforced, Written, new PlanOptions { Problems = 3 });

        (plan.Unreadable, plan.Problems.Count).ShouldBe((300, 3));
    }

    [Fact]
    public void An_empty_book_gives_an_empty_plan()
    {
        var plan = PlanTest.OfLines("\n\n", Enforced, Written);

        (plan.Orders.All.Orders, plan.Unreadable, plan.Flows.Count, plan.Provisions.Count).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public void Orders_are_decided_as_if_made_on_the_day_of_the_law()
    {
        // An order dated 2022 is free by the law of 2022; a plan asks of it what the laws of the two days say.
        var order = TestOrders.Of("old", "MY", 100) with { Date = new DateOnly(2022, 3, 1) };

        var plan = PlanTest.OfOrders([order], "enforced@2025-05-12", Written);

        plan.Changed.ShouldHaveSingleItem().After.ToString().ShouldBe("license_exception");
    }

    [Fact]
    public void Orders_that_keep_their_answer_on_changed_provisions_are_told_apart()
    {
        // China before and after January 2025: presumption of denial by other paragraphs. 100 to Malaysia change; EAR99 does not touch.
        var plan = PlanTest.OfOrders([TestOrders.Of("cn", "CN", 10), TestOrders.Of("my", "MY", 10), TestOrders.Of("box", "MY", 1, item: """{"eccn":"EAR99","quantity":1}""")], Enforced, Written);

        plan.OtherGrounds.Orders.ShouldBe(1);
        plan.Orders.Changed.Orders.ShouldBe(1);
    }

    [Fact]
    public void Only_the_largest_changed_orders_are_kept()
    {
        var plan = PlanTest.OfOrders(Enumerable.Range(1, 400).Select(i => TestOrders.Of($"O-{i}", "MY", i)), Enforced, Written, new PlanOptions { Listed = 5 });

        plan.Changed.Select(order => order.Id).ShouldBe(["O-400", "O-399", "O-398", "O-397", "O-396"]);
        plan.Orders.Changed.Orders.ShouldBe(400);
        PlanTest.OfOrders([TestOrders.Of("O", "MY", 1)], Enforced, Written, new PlanOptions { Listed = 0 }).Changed.ShouldBeEmpty();
    }

    [Fact]
    public void A_proposal_that_finds_nothing_to_change_is_told()
    {
        var idle = PlanTest.OfForty(Enforced, "enforced@2025-05-20+lower-threshold");
        var acting = PlanTest.OfForty(Written, "written@2025-05-20+lower-threshold");

        idle.Orders.Changed.Orders.ShouldBe(0);
        // Three amendments of provisions that the enforced law does not have; a definition and a review are added all the same.
        idle.To.Proposals.ShouldHaveSingleItem().PassedOver.ShouldBe(3);
        acting.To.Proposals.ShouldHaveSingleItem().PassedOver.ShouldBe(0);
        acting.To.Proposals[0].Sha256.ShouldNotBeNull().Length.ShouldBe(64);
    }

    [Fact]
    public void A_law_that_cannot_be_read_stops_the_plan_and_is_no_bad_line()
    {
        var folder = Directory.CreateTempSubdirectory("sluice-plan-");
        var file = Path.Combine(folder.FullName, "bad.yaml");
        File.WriteAllText(file, """
            id: bad
            title: Bad
            kind: proposal
            citation: none
            published: 2025-01-01
            effective: 2025-01-01
            source: a test
            confidence: low
            summary: {en: Bad.}
            changes: [{add: Bad, kind: requirement, basis: bad, when: item.lvel == "a", then: {reasons: [RS]}, says: {en: Bad.}}]
            """);

        Should.Throw<LawException>(() => PlanTest.OfForty(Written, $"written@2025-05-20+{file}")).Message.ShouldContain("'lvel' is not a fact of an item");
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Progress_is_told_in_order_and_to_the_end()
    {
        var told = new List<PlanProgress>();

        TestLab.Planner.Run(
            BookLines.Of(Enumerable.Repeat(TestOrders.Of("x", "MY", 1), 300)), TestLab.Law(Enforced), TestLab.Law(Written),
            new PlanOptions { Threads = 3 }, new Teller(told));

        told.Select(t => t.Orders).ShouldBe([128, 256, 300]);
        told[^1].Changed.ShouldBe(300);
    }

    [Fact]
    public void It_can_be_stopped()
    {
        using var cancel = new CancellationTokenSource();
        var order = TestOrders.Of("x", "MY", 1);
        var endless = Enumerable.Range(1, int.MaxValue).Select(i =>
        {
            if (i == 1_000)
            {
                cancel.Cancel();
            }

            return order;
        });

        Should.Throw<OperationCanceledException>(() => TestLab.Planner.Run(BookLines.Of(endless), TestLab.Law(Enforced), TestLab.Law(Written), cancel: cancel.Token));
    }

    private static string Bytes(Plan plan)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            PlanJson.Write(writer, plan, "book", Language.En);
            writer.WriteEndObject();
        }

        PlanHtml.Write(stream, plan, "book", Language.En);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class Teller(List<PlanProgress> told) : IProgress<PlanProgress>
    {
        public void Report(PlanProgress value) => told.Add(value);
    }
}
