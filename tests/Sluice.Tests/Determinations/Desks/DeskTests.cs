using System.Text;
using Sluice.Determinations;
using Sluice.Determinations.Desks;
using Sluice.Facts;
using Sluice.Law;
using Sluice.Orders;
using Sluice.Orders.Lines;
using Sluice.Tests.Determinations.Properties;
using Sluice.Tests.Examples;
using Sluice.Tests.Law;

namespace Sluice.Tests.Determinations.Desks;

/// <summary>What is remembered at a desk is what weighing would find.</summary>
public sealed class DeskTests
{
    [Fact]
    public void One_desk_answers_any_mix_of_orders_as_weighing_each_by_itself_does()
    {
        var desk = ShippedLaw.Decider.OpenDesk();
        RandomOrders.Check(6_000, (order, random) =>
        {
            var asked = random.Next(3) == 0 ? Forgetting.Some(order, random) : order;
            var plain = PlainWeighing.Of(asked);
            if (!plain.AreSettled)
            {
                return null;
            }

            // Twice: once found, and once remembered.
            var first = desk.Answer(asked);
            var second = desk.Answer(asked);
            return first == plain && second == plain ? null : $"{plain}, at the desk {first} and then {second}";
        });
    }

    [Fact]
    public void A_desk_that_forgets_all_the_time_answers_the_same()
    {
        var (forgetful, roomy) = (ShippedLaw.Decider.OpenDesk(200_000), ShippedLaw.Decider.OpenDesk());
        RandomOrders.Check(3_000, (order, _) =>
            forgetful.Answer(order) is var answer && answer == roomy.Answer(order) ? null : $"{roomy.Answer(order)}, at the desk that forgets {answer}");
    }

    [Fact]
    public void What_was_matched_with_the_lists_of_one_law_is_not_read_under_the_other()
    {
        // The second is over the yearly limit as written; the two laws of the day number their lists of ECCNs differently.
        string[] lines =
        [
            """
            {"id":"1","date":"2026-06-13","activity":"export","from":"US","destination":"BH","value_usd":247896,"exporter":{"name":"Example Cloud LLC","headquarters":"US",
            "kind":"cloud_provider"},"items":[{"eccn":"3A090.a","tpp":8608,"datacenter":true,"quantity":24,"unit_price_usd":10329}],"us_origin":true,"parties":[
            {"role":"ultimate_consignee","name":"Example Bank LLC","country":"BH","headquarters":"BH","ultimate_parent":{"name":"Example Group LLC","headquarters":"BH"},
            "owners":[{"name":"Example Ventures","share":0.12,"listed":"none"}],"listed":"none","private_sector":true,"veu":"none","certifications":["lpp_statement"]},
            {"role":"purchaser","name":"Example Infrastructure Sdn Bhd","country":"MY","headquarters":"MY","ultimate_parent":{"name":"Example Group Sdn Bhd","headquarters":"MY"},
            "owners":[],"listed":"none","private_sector":true,"veu":"none","certifications":["supp10_security"]},
            {"role":"intermediate_consignee","name":"Example Digital Pvt Ltd","country":"IN","headquarters":"IN","ultimate_parent":{"name":"Example Group Pvt Ltd",
            "headquarters":"IN"},"owners":[],"listed":"none","private_sector":true,"veu":"none","certifications":["lpp_statement","supp10_security"]}],
            "end_use":{"kind":"commercial_datacenter","knowledge":[]},
            "prior":{"lpp_tpp_this_year":25443182.4,"country_tpp_licensed":789989270.8,"aia_tpp_received":25443182.4}}
            """,
            """
            {"id":"2","date":"2026-06-13","activity":"export","from":"US","destination":"AE","value_usd":244468,"exporter":{"name":"Example Servers LLC","headquarters":"US",
            "kind":"manufacturer"},"items":[{"eccn":"3A090.a","tpp":7276,"datacenter":true,"quantity":28,"unit_price_usd":8731}],"us_origin":true,"parties":[
            {"role":"ultimate_consignee","name":"Example Research LLC","country":"AE","headquarters":"AE","ultimate_parent":{"name":"Example Group LLC","headquarters":"AE"},
            "owners":[],"listed":"none","private_sector":false,"veu":"none","certifications":["lpp_statement"]}],
            "end_use":{"kind":"commercial_datacenter","knowledge":[]},
            "prior":{"lpp_tpp_this_year":26885120.6,"country_tpp_licensed":789999681.2,"aia_tpp_received":26885120.6}}
            """,
        ];
        var (desk, reader) = (ShippedLaw.Decider.OpenDesk(), new OrderLineReader());
        foreach (var order in lines.Select(line => reader.Read(Encoding.UTF8.GetBytes(line), "test")))
        {
            Json(desk.Decide(order)).ShouldBe(Json(ShippedLaw.Decider.Decide(order)));
        }
    }

    [Fact]
    public void An_order_that_cannot_be_weighed_leaves_nothing_behind()
    {
        // No reader accepts so large a sum, but whoever embeds the library may state it.
        var good = new OrderLineReader().Read(
            """
            {"id":"1","date":"2025-05-20","activity":"export","from":"US","destination":"MY","exporter":{"name":"Example Cloud LLC","headquarters":"US",
            "kind":"distributor"},"items":[{"chip":"NVIDIA H100 SXM5 80GB","quantity":1500}],"us_origin":true,"parties":[
            {"role":"ultimate_consignee","name":"Example Bank","country":"MY","headquarters":"MY","ultimate_parent":{"name":"Example Bank","headquarters":"MY"},
            "owners":[],"listed":"none","private_sector":true,"veu":"none","certifications":["lpp_statement","supp10_security"]}],
            "end_use":{"kind":"commercial_datacenter","knowledge":[]},"prior":{"lpp_tpp_this_year":0,"country_tpp_licensed":0,"aia_tpp_received":0}}
            """u8, "test");
        var bad = good with { Prior = good.Prior! with { LppTppThisYear = decimal.MaxValue, CountryTppLicensed = decimal.MaxValue } };
        var desk = ShippedLaw.Decider.OpenDesk();

        Should.Throw<ArithmeticException>(() => desk.Answer(bad));
        desk.Answer(good).ShouldBe(PlainWeighing.Of(good));
        Should.Throw<ArithmeticException>(() => desk.Answer(bad));
        Json(desk.Decide(good)).ShouldBe(Json(ShippedLaw.Decider.Decide(good)));
    }

    [Fact]
    public void Orders_that_differ_in_one_fact_are_told_apart()
    {
        var desk = ShippedLaw.Decider.OpenDesk();
        var told = 0;
        RandomOrders.Check(2_500, (order, random) =>
        {
            foreach (var other in Neighbours.Of(order, random))
            {
                var plain = PlainWeighing.Of(other);
                if (plain.AreSettled && desk.Answer(other) is var answer && answer != plain)
                {
                    return $"{plain}, at the desk {answer} for {other}";
                }

                told += plain == PlainWeighing.Of(order) ? 0 : 1;
            }

            return null;
        });
        told.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public void What_every_completion_shares_is_given_as_in_a_whole_determination()
    {
        var desk = ShippedLaw.Decider.OpenDesk();
        RandomOrders.Check(250, (order, random) =>
        {
            var less = Forgetting.Some(order, random);
            var whole = ShippedLaw.Decider.Decide(less);
            var answer = desk.Answer(less);
            return (whole.AsWritten.Outcome, whole.AsWritten.Review, whole.AsEnforced.Outcome, whole.AsEnforced.Review)
                == (answer.Written.Outcome, answer.Written.Review, answer.Enforced.Outcome, answer.Enforced.Review) ? null : answer.ToString();
        });
    }

    [Fact]
    public void A_whole_determination_at_a_desk_is_the_one_the_decider_gives()
    {
        var desk = ShippedLaw.Decider.OpenDesk();
        RandomOrders.Check(1_500, (order, random) =>
        {
            var asked = random.Next(20) == 0 ? Forgetting.Some(order, random) : order;
            var whole = Json(ShippedLaw.Decider.Decide(asked));
            desk.Decide(asked);
            var again = desk.Decide(asked with { Id = "again" }) with { Order = asked.Id };
            return Json(again) == whole ? null : $"{Json(again)}\ninstead of\n{whole}";
        });
    }

    [Fact]
    public void The_compact_trace_lists_what_the_whole_trace_lists()
    {
        var desk = ShippedLaw.Decider.OpenDesk();
        RandomOrders.Check(1_000, (order, _) =>
        {
            var whole = desk.Decide(order);
            var traced = desk.Trace(order);
            var written = whole.Trace.Where(step => step.Law != "enforced").Select(step => (step.Line, step.Provision, step.Holds)).ToList();
            var compact = traced.Written.SelectMany((steps, line) => steps.Select(step => (line, step.Provision.Id, step.Holds.ToNullable()))).ToList();
            return written.SequenceEqual(compact) && traced.Answers == desk.Answer(order) ? null : $"{compact.Count} steps instead of {written.Count}";
        });
    }

    [Fact]
    public void One_law_is_asked_by_its_choice_and_gives_the_provisions_that_carry_the_answer()
    {
        var desk = ShippedLaw.Decider.OpenDesk();
        foreach (var order in Panel.Orders)
        {
            foreach (var mode in new[] { LawMode.Written, LawMode.Enforced })
            {
                var law = new LawChoice(new DateOnly(2025, 6, 2), mode, []);
                var whole = ShippedLaw.Decider.Decide(order, law.Day);
                var answer = mode == LawMode.Written ? whole.AsWritten : whole.AsEnforced;
                var grounds = desk.RuleWithGrounds(order, law);
                grounds.Ruling.ShouldBe(new Ruling(answer.Outcome, answer.Review));
                desk.Rule(order, law).ShouldBe(grounds.Ruling);
                grounds.Provisions.Select(p => p.Id).ShouldBeSubsetOf(whole.Trace.Where(step => step.Holds is true).Select(step => step.Provision));
            }
        }
    }

    [Fact]
    public void Nothing_is_allocated_for_an_order_whose_ways_are_known()
    {
        var desk = ShippedLaw.Decider.OpenDesk();
        var orders = Panel.Orders.Where(order => desk.Answer(order, new DateOnly(2026, 3, 2)).AreSettled).ToList();
        orders.Count.ShouldBeGreaterThan(15);
        foreach (var order in orders)
        {
            desk.Answer(order, new DateOnly(2026, 3, 2));
            var before = GC.GetAllocatedBytesForCurrentThread();
            desk.Answer(order, new DateOnly(2026, 3, 2));
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0, order.Id);
        }
    }

    private static string Json(Determination determination) => Encoding.UTF8.GetString(DeterminationJson.ToUtf8(determination).Span);

    [Fact]
    public void Every_law_of_the_shipped_book_can_be_taken_apart()
    {
        foreach (var day in ShippedLaw.Book.Days())
        {
            var (written, enforced) = ShippedLaw.Decider.LawsOf(day);
            written.Distinctions.IsComplete.ShouldBeTrue();
            enforced.Distinctions.IsComplete.ShouldBeTrue();
        }
    }
}
