using Sluice.Documents;
using Sluice.Orders;

namespace Sluice.Lab.Tests.Plans;

/// <summary>Orders of one kind of part, plain but for what a test says of them.</summary>
internal static class TestOrders
{
    /// <summary>An order of H100, which the text of January 2025 speaks of wherever they go.</summary>
    public static Order Of(string id, string destination, int quantity, string parent = "Parent Ltd", string exporter = "Exporter Inc", string? item = null) =>
        OrderReader.Read(DocumentReader.ReadJson(Json(id, destination, quantity, parent, exporter, item), "order.json", OrderLimits.Document), "order.json");

    /// <summary>The same as a line of a book.</summary>
    public static string Json(string id, string destination, int quantity, string parent = "Parent Ltd", string exporter = "Exporter Inc", string? item = null) =>
        $$"""
        {"id":{{Quoted(id)}},"activity":"export","from":"US","destination":"{{destination}}","us_origin":true,
        "exporter":{"name":{{Quoted(exporter)}},"headquarters":"US","kind":"distributor"},
        "items":[{{item ?? $$"""{"chip":"NVIDIA H100 SXM5 80GB","quantity":{{quantity}},"unit_price_usd":25000}"""}}],
        "parties":[{"role":"ultimate_consignee","name":"Consignee","country":"{{destination}}","headquarters":"{{destination}}",
        "ultimate_parent":{"name":{{Quoted(parent)}},"headquarters":"{{destination}}" },"owners":[],"listed":"none","private_sector":true,"veu":"none","certifications":[]}],
        "end_use":{"kind":"commercial_datacenter","knowledge":[]},"certified_conditions":[],"prior":{"lpp_tpp_this_year":0,"country_tpp_licensed":0,"aia_tpp_received":0} }
        """.ReplaceLineEndings("");

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
