using System.Text.Json;

namespace Sluice.Cli.Tests;

/// <summary><c>check --reserve</c> and <c>batch --reserve</c>: orders that draw on a ledger.</summary>
public sealed class ReserveTests
{
    [Fact]
    public async Task An_order_draws_on_the_account_of_its_law_and_the_next_one_sees_it()
    {
        using var ledger = new LedgerFolder();
        var first = await Check(ledger, Order("first", 1699), "--reserve");
        var again = await Check(ledger, Order("first", 1699), "--reserve");
        var second = await Check(ledger, Order("second", 5), "--reserve");

        Text(first, "as_written", "outcome").ShouldBe("license_exception");
        Text(first, "reservation", "result").ShouldBe("ok");
        Text(again, "reservation", "result").ShouldBe("duplicate_of_ok");
        Text(second, "as_written", "outcome").ShouldBe("license_required");
        second.GetProperty("reservation").GetProperty("accounts")[0].GetProperty("account").GetString().ShouldBe("country/MY/2025-2027");
        (await ledger.Json("balance", "lpp/2025/harimau-holdings-bhd")).GetProperty("held").GetDecimal().ShouldBe(26898568m);
    }

    [Fact]
    public async Task A_ledger_answers_without_holding_and_an_order_that_states_it_is_believed()
    {
        using var ledger = new LedgerFolder();
        await Check(ledger, Order("first", 1699), "--reserve");

        Text(await Check(ledger, Order("second", 5)), "as_written", "outcome").ShouldBe("license_required");
        Text(await Check(ledger, Order("second", 5) + "prior: {lpp_tpp_this_year: 0}\n"), "as_written", "outcome").ShouldBe("license_exception");
        (await ledger.Json("holds")).GetProperty("holds").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task What_draws_nothing_says_so()
    {
        using var ledger = new LedgerFolder();
        var enforced = await Check(ledger, Order("first", 5), "--reserve", "--enforced");

        Text(enforced, "reservation", "result").ShouldBe("nothing");
        (await ledger.Json("balance")).GetProperty("accounts").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_license_is_drawn_on_while_it_is_valid()
    {
        using var ledger = new LedgerFolder();
        await ledger.Run("open", "license/D123/2025-12-31/tpp", "--limit", "30000000");
        var order = Order("licensed", 1700) + "prior: {lpp_tpp_this_year: 0}\n";
        var drawn = await Check(ledger, order, "--reserve", "--license", "D123");
        var late = await Run(ledger, order.Replace("2025-06-02", "2026-01-05"), "--reserve", "--license", "D123", "--key", "late");

        drawn.GetProperty("reservation").GetProperty("accounts")[0].GetProperty("account").GetString().ShouldBe("license/D123/2025-12-31/tpp");
        late.Status.ShouldBe(2);
        late.Error.ShouldContain("not valid on 2026-01-05");
    }

    [Fact]
    public async Task A_name_spelled_nearly_alike_is_told()
    {
        using var ledger = new LedgerFolder();
        await Check(ledger, Order("first", 10), "--reserve");
        var ended = await SluiceProgram.Run("check", ledger.Write("o.yaml", Order("second", 10).Replace("Harimau Holdings Bhd", "Harimau Holding Bhd")), "--reserve", "--database", ledger.Database);

        ended.Output.ShouldContain("lpp/2025/harimau-holding-bhd is new, and lpp/2025/harimau-holdings-bhd is there");
    }

    [Fact]
    public async Task A_book_draws_in_the_order_of_its_dates_and_is_written_in_its_own()
    {
        using var ledger = new LedgerFolder();
        var book = ledger.Write("book.jsonl", string.Join('\n', Line("late", 1000, "2025-06-09"), Line("early", 1000, "2025-06-02"), "{\"id\":\"bad\"}", Line("last", 600, "2025-06-10")) + "\n");

        var ended = await Batch(book);

        ended.Status.ShouldBe(2);
        ended.Error.ShouldContain("line 3");
        var decisions = ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        decisions.Select(d => d.GetProperty("order").GetString()).ShouldBe(["late", "early", "last"]);
        // 26,900,000 TPP are 1,699 H100: the early thousand and the last six hundred fit, the late thousand does not.
        decisions.Select(d => Text(d, "as_written", "outcome")).ShouldBe(["license_required", "license_exception", "license_exception"]);

        var again = await Batch(book);
        again.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Text(JsonDocument.Parse(line).RootElement, "reservation", "result"))
            .ShouldBe(["duplicate_of_ok", "duplicate_of_ok", "duplicate_of_ok"]);

        Task<Ended> Batch(string path) => SluiceProgram.Run("batch", path, "--reserve", "--database", ledger.Database);
    }

    private static async Task<JsonElement> Check(LedgerFolder ledger, string order, params string[] arguments) =>
        JsonDocument.Parse((await Run(ledger, order, [.. arguments, "--json"])).Output).RootElement;

    private static Task<Ended> Run(LedgerFolder ledger, string order, params string[] arguments) =>
        SluiceProgram.Run(["check", ledger.Write("order.yaml", order), "--database", ledger.Database, .. arguments]);

    private static string? Text(JsonElement element, string field, string inner) => element.GetProperty(field).GetProperty(inner).GetString();

    private static string Order(string id, int quantity) =>
        $$"""
        id: {{id}}
        date: 2025-06-02
        activity: export
        from: US
        destination: MY
        exporter: {name: Example Servers Inc, headquarters: US, kind: distributor}
        items: [{chip: NVIDIA H100 SXM5 80GB, quantity: {{quantity}}}]
        us_origin: true
        parties:
          - role: ultimate_consignee
            name: Harimau Awan Sdn Bhd
            country: MY
            headquarters: MY
            ultimate_parent: {name: Harimau Holdings Bhd, headquarters: MY}
            owners: []
            listed: none
            private_sector: true
            veu: none
            certifications: [lpp_statement]
        end_use: {kind: commercial_datacenter, knowledge: []}

        """;

    private static string Line(string id, int quantity, string date) => JsonSerializer.Serialize(new
    {
        id,
        date,
        activity = "export",
        from = "US",
        destination = "MY",
        exporter = new { name = "Example Servers Inc", headquarters = "US", kind = "distributor" },
        items = new[] { new { chip = "NVIDIA H100 SXM5 80GB", quantity } },
        us_origin = true,
        parties = new[]
        {
            new
            {
                role = "ultimate_consignee", name = "Harimau Awan Sdn Bhd", country = "MY", headquarters = "MY",
                ultimate_parent = new { name = "Harimau Holdings Bhd", headquarters = "MY" }, owners = Array.Empty<string>(), listed = "none",
                private_sector = true, veu = "none", certifications = new[] { "lpp_statement" },
            },
        },
        end_use = new { kind = "commercial_datacenter", knowledge = Array.Empty<string>() },
    });
}
