using System.Text;
using Sluice.Documents;

namespace Sluice.Tests.Documents;

public sealed class DocumentReaderTests
{
    private const string Yaml = """
        # an order
        id: PO-1
        items:
          - {chip: "H100", quantity: 2}
          - eccn: 3E001
            note: |
              two
              lines
        empty:
        """;

    private const string Json = """
        {
          "id": "PO-1",
          "items": [
            {"chip": "H100", "quantity": 2},
            {"eccn": "3E001", "ok": true}
          ],
          "empty": null
        }
        """;

    [Fact]
    public void Yaml_gives_mappings_lists_and_scalars_with_their_places()
    {
        var top = (MapNode)DocumentReader.ReadYaml(Yaml, "x.yaml", ReadLimits.Order);

        top.Entries.Select(e => e.Key).ShouldBe(["id", "items", "empty"]);
        top.Entries[1].KeyMark.ShouldBe(new SourceMark(3, 1));
        var items = (ListNode)top.Find("items")!;
        var chip = (ScalarNode)((MapNode)items.Items[0]).Find("chip")!;
        (chip.Text, chip.Style, chip.Mark).ShouldBe(("H100", ScalarStyle.Quoted, new SourceMark(4, 12)));
        var quantity = (ScalarNode)((MapNode)items.Items[0]).Find("quantity")!;
        (quantity.Text, quantity.Style).ShouldBe(("2", ScalarStyle.Plain));
        ((ScalarNode)((MapNode)items.Items[1]).Find("note")!).Text.ShouldBe("two\nlines\n");
        ((ScalarNode)top.Find("empty")!).IsNull.ShouldBeTrue();
        top.Find("absent").ShouldBeNull();
    }

    [Fact]
    public void Json_gives_the_same_tree_with_its_places()
    {
        var top = (MapNode)DocumentReader.ReadJson(Json, "x.json", ReadLimits.Order);

        var items = (ListNode)top.Find("items")!;
        items.Mark.ShouldBe(new SourceMark(3, 12));
        var chip = (ScalarNode)((MapNode)items.Items[0]).Find("chip")!;
        (chip.Text, chip.Style, chip.Mark).ShouldBe(("H100", ScalarStyle.Quoted, new SourceMark(4, 14)));
        var ok = (ScalarNode)((MapNode)items.Items[1]).Find("ok")!;
        (ok.Style, ok.AsFlag).ShouldBe((ScalarStyle.Token, true));
        ((ScalarNode)top.Find("empty")!).IsNull.ShouldBeTrue();
    }

    [Theory]
    [InlineData("order.json", "{\"a\": \"\"}", ScalarStyle.Quoted)]
    [InlineData("order.yaml", "{a: 1}", ScalarStyle.Plain)]
    [InlineData("-", "  {\"a\": 1}", ScalarStyle.Token)]
    [InlineData("-", "a: 1", ScalarStyle.Plain)]
    public void The_name_or_the_first_character_tells_yaml_from_json(string name, string text, ScalarStyle style)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var top = (MapNode)DocumentReader.Read(stream, name, ReadLimits.Order);
        ((ScalarNode)top.Find("a")!).Style.ShouldBe(style);
    }

    [Theory]
    [InlineData("a.yaml")]
    [InlineData("a.json")]
    public void A_byte_order_mark_is_passed_over(string name)
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. "{\"a\": 1}"u8]);
        ((MapNode)DocumentReader.Read(stream, name, ReadLimits.Order)).Entries[0].KeyMark.Line.ShouldBe(1);
    }
}
