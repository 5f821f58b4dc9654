using System.Text.Json;
using Sluice.Documents;
using Sluice.Lab.Plans;
using Sluice.Tests.Law;

namespace Sluice.Lab.Tests.Plans;

public sealed class PlanJsonTests
{
    private static readonly ReadLimits Limits = ReadLimits.Cases;

    [Theory]
    [InlineData("enforced@2025-05-20", "written@2025-05-20")]
    [InlineData("written@2025-05-20", "written@2025-05-20+lower-threshold")]
    [InlineData("2026-03-02", "2026-03-02+equipment-only+repeal-diffusion")]
    [InlineData("2025-05-20", "2025-05-20")]
    public void The_document_fits_its_schema(string from, string to) => Problems(Json(PlanTest.OfForty(from, to))).ShouldBeEmpty();

    [Fact]
    public void A_document_with_everything_missing_and_wrong_fits_too() =>
        Problems(Json(PlanTest.OfLines("{\n{\"id\":\"a\",\"items\":[{\"eccn\":\"EAR99\"}]}\n" + TestOrders.Json("b", "MY", 10), "2025-05-20", "written@2025-05-20", new PlanOptions { Names = 0, Problems = 1 }))).ShouldBeEmpty();

    [Fact]
    public void A_field_more_or_less_does_not_fit()
    {
        var json = Json(PlanTest.OfForty("enforced@2025-05-20", "written@2025-05-20"));

        Problems(json.Replace("\"law_book\"", "\"law_bok\"", StringComparison.Ordinal)).ShouldNotBeEmpty();
        Problems(json.Replace("\"stricter\":{\"orders\":", "\"stricter\":{\"orders\":-", StringComparison.Ordinal)).ShouldNotBeEmpty();
        Problems(json.Replace("presumption_of_approval", "presumption", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Amounts_have_all_their_digits()
    {
        var order = TestOrders.Json("x", "MY", 3, item: """{"eccn":"3A090.a","tpp":4999.0000000000000000001,"quantity":1000000000,"unit_price_usd":0.1}""");

        using var document = JsonDocument.Parse(Json(PlanTest.OfLines($"{order}\n{order}", "enforced@2025-05-20", "written@2025-05-20")));
        var changed = document.RootElement.GetProperty("orders").GetProperty("changed");

        changed.GetProperty("tpp").GetRawText().ShouldBe("9998000000000.0000000002");
        changed.GetProperty("usd").GetRawText().ShouldBe("200000000");
    }

    [Fact]
    public void A_changed_order_names_what_moves_it()
    {
        using var document = JsonDocument.Parse(Json(PlanTest.OfForty("written@2025-05-20", "written@2025-05-20+lower-threshold")));
        var order = document.RootElement.GetProperty("changed_orders").EnumerateArray().Single(o => o.GetProperty("order").GetString() == "B40-06");

        order.GetProperty("before").GetProperty("review").GetString().ShouldBe("policy_of_denial");
        order.GetProperty("after").GetProperty("review").GetString().ShouldBe("case_by_case");
        order.GetProperty("change").GetString().ShouldBe("more_lenient");
        order.GetProperty("provisions_before").EnumerateArray().Select(p => p.GetString()).ShouldBe(["15 CFR 742.6(b)(10)(iii)(B)(2)"]);
        order.GetProperty("provisions_after").EnumerateArray().Select(p => p.GetString()).ShouldBe(["15 CFR 742.6(b)(10)(iii)(B), secure facilities"]);
    }

    private static string Json(Plan plan)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            PlanJson.Write(writer, plan, "book", Language.En);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IReadOnlyList<string> Problems(string json) => Schema.Read("plan.schema.json").Problems(DocumentReader.ReadJson(json, "plan.json", Limits));
}
