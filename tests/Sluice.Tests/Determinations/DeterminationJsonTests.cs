using System.Text;
using System.Text.Json;
using Sluice.Determinations;

namespace Sluice.Tests.Determinations;

public sealed class DeterminationJsonTests
{
    [Fact]
    public void Writes_every_field_of_the_contract()
    {
        using var stream = new MemoryStream();
        DeterminationJson.Write(stream, Sample.Malaysia);

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe("""
            {
              "order": "PO-2025-0117",
              "as_of": "2025-06-02",
              "as_written": {
                "outcome": "license_required",
                "review": "presumption_of_approval",
                "authorizations": [
                  {
                    "symbol": "LPP",
                    "available": false,
                    "because": "annual limit exceeded",
                    "provision": "15 CFR 740.29(d)"
                  },
                  {
                    "symbol": "NVEU",
                    "available": null,
                    "because": "depends on parties[end_user].veu",
                    "provision": "15 CFR 748.15(a)"
                  }
                ],
                "reasons_for_control": [
                  "RS",
                  "AT"
                ]
              },
              "as_enforced": {
                "outcome": "no_license_required",
                "review": null,
                "authorizations": [],
                "reasons_for_control": []
              },
              "items": [
                {
                  "name": "NVIDIA H100 SXM5 80GB",
                  "eccn": [
                    "3A090.a"
                  ],
                  "level": "a",
                  "tpp": 15832,
                  "performance_density": 19.4496,
                  "total_tpp": 16211968,
                  "quantity": 1024,
                  "confidence": "high"
                }
              ],
              "allocations": [
                {
                  "account": "lpp/2025/example-holdings",
                  "limit": 26900000,
                  "used": 25331200,
                  "this_order": 16211968,
                  "remaining": -14643168,
                  "provision": "15 CFR 740.29(d)"
                }
              ],
              "obligations": [
                {
                  "what": "file_certification",
                  "to": "BIS",
                  "due": "2025-07-02",
                  "provision": "15 CFR 740.29(g)(1)",
                  "text": "File a copy of the statement with BIS."
                }
              ],
              "questions": [
                {
                  "fact": "parties[ultimate_consignee].ultimate_parent.headquarters",
                  "why": "decides 15 CFR 742.6(b)(10)(iii)",
                  "decides": [
                    "presumption_of_denial",
                    "presumption_of_approval"
                  ]
                }
              ],
              "flags": [
                {
                  "id": "unverified.headquartered",
                  "severity": "high",
                  "text": "The rules do not define \"headquartered\"."
                }
              ],
              "trace": [
                {
                  "provision": "15 CFR 742.6(a)(6)(iii)(A)",
                  "holds": true,
                  "enacted_by": "90 FR 4544",
                  "in_force": "2025-01-13",
                  "text": "A license is required to send any 3A090.a-level item anywhere in the world.",
                  "kind": "requirement",
                  "law": "written",
                  "line": 0
                },
                {
                  "provision": "15 CFR 740.29",
                  "holds": false,
                  "enacted_by": "90 FR 4544",
                  "in_force": "2025-01-13",
                  "text": "Small orders may go under a yearly limit.",
                  "kind": "exception",
                  "law": "written",
                  "line": 0
                },
                {
                  "provision": "15 CFR 742.6(b)(10)",
                  "holds": null,
                  "enacted_by": "90 FR 4544",
                  "in_force": "2025-01-13",
                  "text": "Applications are judged by where the consignee is headquartered.",
                  "kind": "review",
                  "law": "both",
                  "line": 0
                }
              ],
              "law_book": {
                "hash": "6f1ed002ab5595859014ebf0951522d9d0d1a9b5b9e2f4a1c3d5e7f901234567",
                "data_to": "2026-09-30"
              }
            }
            """);
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("10.000", "10")]
    [InlineData("0.0", "0")]
    [InlineData("-0.2500", "-0.25")]
    [InlineData("790000000", "790000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Numbers_are_exact_and_have_no_trailing_zeros(string value, string written)
    {
        var number = decimal.Parse(value);
        var item = Sample.Malaysia.Items[0] with { Tpp = number };

        using var document = JsonDocument.Parse(DeterminationJson.ToUtf8(Sample.Malaysia with { Items = [item] }));

        document.RootElement.GetProperty("items")[0].GetProperty("tpp").GetRawText().ShouldBe(written);
    }

    [Fact]
    public void Unknown_figures_are_written_as_null()
    {
        var item = new ItemFinding("XPU-1", ["3A090.a", "3A090.b"], null, null, null, null, 1m, null);

        using var document = JsonDocument.Parse(DeterminationJson.ToUtf8(Sample.Malaysia with { Items = [item] }));

        var written = document.RootElement.GetProperty("items")[0];
        foreach (var name in new[] { "level", "tpp", "performance_density", "total_tpp", "confidence" })
        {
            written.GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Null, name);
        }
    }

    [Fact]
    public void Hostile_text_comes_back_unchanged_and_never_leaves_its_line()
    {
        var bytes = DeterminationJson.ToUtf8(Sample.Poisoned);

        bytes.Span.ContainsAnyInRange((byte)0, (byte)31).ShouldBeFalse("no control character is written raw");
        using var document = JsonDocument.Parse(bytes);
        document.RootElement.GetProperty("order").GetString().ShouldBe(Sample.Hostile);
        document.RootElement.GetProperty("flags")[0].GetProperty("text").GetString().ShouldBe(Sample.Hostile);
    }

    [Fact]
    public void Chinese_is_written_as_it_reads()
    {
        var flag = new Flag("x", "low", "須申請許可證");

        Encoding.UTF8.GetString(DeterminationJson.ToUtf8(Sample.Malaysia with { Flags = [flag] }).Span).ShouldContain("\"須申請許可證\"");
    }
}
