using System.Globalization;
using System.Text;
using Sluice.Facts;

namespace Sluice.Tests.Orders.Lines;

/// <summary>
/// Orders as JSON, made up by chance: every field there is, in any order, with spaces, nulls and escapes as different programs
/// write them, and parts that come back. Now and then a value that is refused. The same random numbers make the same line.
/// </summary>
internal sealed class RandomOrderJson(Random random)
{
    private static readonly string[] Codes = ["US", "MY", "CN", "de", "NO", "AE", "sg", "UK"];
    private static readonly string[] Names = ["Beispiel AG", "台灣範例股份有限公司", "O\u2019Example \"Quoted\" & Sons", "  padded  ", "Ünïted Example", "x", "a\\b/c"];
    private static readonly string[] Eccns = ["3A090.a", "3b001.f.1.b.2.b", "ear99", "4A090", "5A992.z"];
    private static readonly string[] Numbers = ["0", "1", "0.3", "1.50", "989.5", "1000000", "1.2e3", "1E2", "0.000001", "56789.12345678901234567", "-0"];

    /// <summary>How often, out of a thousand values, one is of a kind that its field does not take.</summary>
    public int Slips { get; init; }

    /// <summary>The next order.</summary>
    public string Next() => Map(
        ("id", () => Text($"PO-{random.Next(1000)}")),
        ("date", Day),
        ("activity", () => Word(Vocabulary.Activity)),
        ("from", Code),
        ("destination", Code),
        ("value_usd", Number),
        ("exporter", () => Map(("name", Name), ("headquarters", Code), ("kind", () => Word(Vocabulary.ExporterKind)))),
        ("items", () => List(1, 3, Item)),
        ("us_origin", Flag),
        ("us_content_share", Share),
        ("foreign_direct_product", Flag),
        ("parties", () => List(0, 3, Party)),
        ("end_use", EndUse),
        ("certified_conditions", () => Words(Vocabulary.CertifiedConditions)),
        ("prior", Prior));

    private string Item() => random.Next(5) switch
    {
        0 => Map(("chip", Name), ("quantity", Whole), ("unit_price_usd", Number)),
        1 => Map(("system", Name), ("quantity", Whole)),
        2 => Map(("specs", Specification), ("quantity", Whole)),
        3 => Map(("eccn", () => Text(Pick(Eccns))), ("tpp", Number), ("datacenter", Flag), ("quantity", Whole)),
        _ => Map(("model_weights", Weights)),
    };

    private string Specification() => Map(
        ("name", Name), ("dense_tops", () => Map(("16", Number), ("8", Number), (Slips > 0 ? Pick("4", "08", "300", "x") : "4", Number))), ("applicable_die_area_mm2", Number),
        ("memory_bandwidth_gbps", Number), ("interconnect_gbps", Number), ("memory_bandwidth_density", Number), ("datacenter", Flag), ("node_nm", Slips > 0 ? Number : Whole),
        ("transistors_bn", Number), ("hbm", Flag), ("designed_in", Code), ("authorized_designer", () => Word(Vocabulary.AuthorizedDesigner)),
        ("designer_parent", Code), ("designer_application_filed", () => random.Next(2) == 0 ? "\"none\"" : Day()),
        ("packaged_by", () => Word(Vocabulary.PackagedBy)), ("packaged_in", Code));

    private string Weights() => Map(
        ("training_operations", Number), ("published", Flag), ("base_published", Flag), ("base_operations", Number), ("additional_operations", Number),
        ("below_open_frontier", Flag), ("data_generators", () => List(0, 2, () => Map(
            ("name", Name), ("share_of_operations", Share), ("data_published", Flag), ("weights_published", Flag), ("generation_operations", Number),
            ("training_operations", Number)))));

    private string Party() => Map(
        ("role", Role), ("name", Name), ("country", Code), ("headquarters", Code),
        ("ultimate_parent", () => Map(("name", Name), ("headquarters", Code))), ("owners", () => Owners(0)), ("listed", () => Word(Vocabulary.Listed)),
        ("footnotes", () => List(0, 3, Whole)), ("private_sector", Flag), ("veu", () => Word(Vocabulary.Veu)),
        ("certifications", () => Words(Vocabulary.Certifications)), ("permanent_regular_employee", Flag));

    private string Role() => Slips > 0 || random.Next(8) == 0 ? Word(Vocabulary.Role) : Text(Pick("end_user", "tenant", "purchaser"));

    private string Owners(int depth) => List(0, 2, () => Map(
        ("name", Name), ("share", Slips > 0 ? Share : () => Pick("0.25", "0.5", "0.1")), ("listed", () => Word(Vocabulary.Listed)),
        ("owners", () => depth < 17 ? Owners(depth + 1) : "[]")));

    private string EndUse() => Map(
        ("kind", () => Word(Vocabulary.EndUseKind)), ("knowledge", () => List(0, 2, Name)),
        ("system", () => Map(("fp64_pflops", Number), ("fp32_pflops", Number), ("volume_ft3", Number))));

    private string Prior() => Map(
        ("lpp_tpp_this_year", Number), ("country_tpp_licensed", Number), ("country_tpp_limit", Number), ("nveu_tpp_installed", Number),
        ("uveu_tpp_by_country", () => Map(("US", Number), ("jp", Number))), ("aia_tpp_received", Number), ("volume_share_of_us", Share));

    private string Day() => Text(Pick("2025-06-02", "2022-01-01", "2024-02-29", "2099-12-31", Slips > 0 ? "2021-12-31" : "2023-11-17"));

    private string Code() => Text(Slips > 0 ? Pick(Codes) : Pick(Codes[..^1]));

    private string Name() => Text(Pick(Names));

    private string Flag() => Pick("true", "false");

    private string Number() => Pick(Numbers);

    private string Whole() => random.Next(1, 9).ToString(CultureInfo.InvariantCulture);

    private string Share() => Pick("0.25", "0", "0.333", "0.10", Slips > 0 ? "1.5" : "1");

    private string Word(Fact fact) => Text(fact.Words[random.Next(fact.Words.Count)]);

    private string Words(Fact fact) => List(0, 4, () => Word(fact));

    private string Map(params (string Name, Func<string> Value)[] fields)
    {
        // Some fields are left out, mostly the order is the usual one.
        var given = fields.Where(f => f.Name is "id" or "items" or "role" or "chip" or "system" or "specs" or "eccn" or "model_weights" || random.Next(3) > 0).ToList();
        if (random.Next(4) == 0)
        {
            given = [.. given.OrderBy(_ => random.Next())];
        }

        if (given.Count > 0 && Slip())
        {
            given.Insert(random.Next(given.Count), random.Next(2) == 0 ? given[0] : ("unheard_of", Number));
        }

        return "{" + string.Join(Pick(",", ",", ", "), given.Select(f => $"{(Slip() ? Text(f.Name) : $"\"{f.Name}\"")}:{Pick("", "", " ")}{Value(f.Value)}")) + "}";
    }

    private string Value(Func<string> usual) =>
        Slip() ? Pick("null", "\"text\"", "12", "true", "[]", "{}", "\"\"", "-1", "1e40", "\"a\\u0000\"", "\"\\ud800\"", "[null]", "01", "") : usual();

    private string List(int least, int most, Func<string> element) =>
        "[" + string.Join(Pick(",", ", "), Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Value(element))) + "]";

    // As written by programs that escape everything beyond ASCII, and by those that escape only what they must.
    private string Text(string text)
    {
        var all = random.Next(6) == 0;
        var json = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c is '"' or '\\' ? json.Append('\\').Append(c)
                : all && (c > '~' || Slip()) ? json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
                : json.Append(c);
        }

        return json.Append('"').ToString();
    }

    private bool Slip() => Slips > 0 && random.Next(1000) < Slips;

    private string Pick(params string[] values) => values[random.Next(values.Length)];
}
