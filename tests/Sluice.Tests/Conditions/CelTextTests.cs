using Sluice.Law.Conditions;

namespace Sluice.Tests.Conditions;

/// <summary>The canonical text of conditions.</summary>
public class CelTextTests
{
    [Theory]
    [InlineData("( us_origin )", "us_origin")]
    [InlineData("us_origin && (item.hbm && item.datacenter)", "us_origin && item.hbm && item.datacenter")]
    [InlineData("(us_origin || item.hbm) && item.datacenter", "(us_origin || item.hbm) && item.datacenter")]
    [InlineData("(us_origin && item.hbm) || item.datacenter", "us_origin && item.hbm || item.datacenter")]
    [InlineData("!(us_origin)", "!us_origin")]
    [InlineData("!!us_origin", "!!us_origin")]
    [InlineData("!(item.tpp > 1)", "!(item.tpp > 1)")]
    [InlineData("!(destination in ['MO', 'CN'])", "!(destination in [\"CN\", \"MO\"])")]
    [InlineData("activity in ['reexport','export','export']", "activity in [\"export\", \"reexport\"]")]
    [InlineData("1 - (2 - 3) == 2", "1 - (2 - 3) == 2")]
    [InlineData("(1 - 2) - 3 == -4", "1 - 2 - 3 == -4")]
    [InlineData("(1 + 2) * 3 / (4 * 5) > -(1 + 2)", "(1 + 2) * 3 / (4 * 5) > -(1 + 2)")]
    [InlineData("2 * -3 < --4", "2 * -3 < 4")]
    [InlineData("us_origin ? (item.hbm ? true : false) : item.hbm ? false : true", "us_origin ? (item.hbm ? true : false) : item.hbm ? false : true")]
    [InlineData("(us_origin ? 1 : 2) > 1", "(us_origin ? 1 : 2) > 1")]
    [InlineData("(us_origin == item.hbm) == true", "(us_origin == item.hbm) == true")]
    [InlineData("date >= '2026-12-31'", "date >= date(\"2026-12-31\")")]
    [InlineData("item.weights.training_operations >= 100000000000000000000000000", "item.weights.training_operations >= 1e26")]
    [InlineData("item.tpp >= 4800.000", "item.tpp >= 4800")]
    [InlineData("item.tpp >= 26900000", "item.tpp >= 26900000")]
    [InlineData("item.tpp >= 2.5e25 || item.tpp > 1234567890123456.5", "item.tpp >= 2.5e25 || item.tpp > 1234567890123456.5")]
    [InlineData("destination in outside((group('D:5') - ['CN']) + arms_embargoed)", "destination in outside(group(\"D:5\") - [\"CN\"] + arms_embargoed)")]
    [InlineData("destination in group('D:5') - (['CN'] + ['MO'])", "destination in group(\"D:5\") - ([\"CN\"] + [\"MO\"])")]
    [InlineData("exporter.name in names('h20-letter')", "exporter.name in names(\"h20-letter\")")]
    [InlineData("parties.exists( p , embargoed_party( p ) )", "parties.exists(p, embargoed_party(p))")]
    [InlineData("item.weights.generators.max(g, g.share_of_operations) > installed_max(group('A:1'))", "item.weights.generators.max(g, g.share_of_operations) > installed_max(group(\"A:1\"))")]
    [InlineData("owned_by_listed(end_user, .50e0, ['sdn'])", null)]
    [InlineData("owned_by_listed(end_user, 0.50, ['sdn'])", "owned_by_listed(end_user, 0.5, [\"sdn\"])")]
    public void Printed_in_one_way(string text, string? expected)
    {
        if (expected is null)
        {
            Ask.Refused(text);
            return;
        }

        var expr = Ask.Read(text);
        CelText.Print(expr).ShouldBe(expected);
        expr.ToString().ShouldBe(expected);
        Ask.Read(expected).ShouldBe(expr);
    }

    [Fact]
    public void A_quotation_mark_in_a_name_is_kept()
    {
        var law = new TestLaw();
        law.Groups["the \"A\\B\" group"] = TestLaw.Set("FR");
        var expr = Ask.Read("destination in group('the \"A\\\\B\" group')", law: law);
        CelText.Print(expr).ShouldBe("destination in group(\"the \\\"A\\\\B\\\" group\")");
        Ask.Read(CelText.Print(expr), law: law).ShouldBe(expr);
    }

    [Fact]
    public void What_differs_is_not_equal()
    {
        Ask.Read("us_origin && item.hbm").ShouldNotBe(Ask.Read("us_origin || item.hbm"));
        Ask.Read("us_origin && item.hbm").ShouldNotBe(Ask.Read("item.hbm && us_origin"));
        Ask.Read("item.tpp > 1").ShouldNotBe(Ask.Read("item.tpp > 2"));
        Ask.Read("  us_origin\n&& item.hbm").ShouldBe(Ask.Read("us_origin && item.hbm"));
    }
}
