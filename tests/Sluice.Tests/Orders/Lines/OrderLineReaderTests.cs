using System.Text;
using Sluice.Documents;
using Sluice.Orders;
using Sluice.Orders.Lines;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Orders.Lines;

public sealed class OrderLineReaderTests
{
    private const int Seed = 20261122;

    [Fact]
    public void Random_orders_are_the_same_whichever_way_they_are_read()
    {
        var source = new RandomOrderJson(new Random(Seed));
        var reader = new OrderLineReader();
        var quickly = 0;
        for (var i = 0; i < 2_000; i++)
        {
            var line = source.Next();
            quickly += Compare(reader, Encoding.UTF8.GetBytes(line));
        }

        quickly.ShouldBeGreaterThan(1_800);
    }

    [Fact]
    public void Random_orders_with_slips_give_the_same_order_or_the_same_error()
    {
        var source = new RandomOrderJson(new Random(Seed + 1)) { Slips = 15 };
        var reader = new OrderLineReader();
        for (var i = 0; i < 3_000; i++)
        {
            Compare(reader, Encoding.UTF8.GetBytes(source.Next()));
        }
    }

    [Fact]
    public void Orders_with_broken_bytes_give_the_same_order_or_the_same_error()
    {
        var random = new Random(Seed + 2);
        var source = new RandomOrderJson(random);
        var reader = new OrderLineReader();
        byte[] likely = [(byte)'"', (byte)'{', (byte)'}', (byte)'[', (byte)']', (byte)',', (byte)':', (byte)'\\', 0, 0xff, 0xc3, (byte)'0', (byte)'-', (byte)' '];
        for (var i = 0; i < 2_500; i++)
        {
            // The same line is read as it is until its parts are remembered, and then broken.
            List<byte> line = [.. Encoding.UTF8.GetBytes(source.Next())];
            reader.TryRead([.. line], "book");
            Compare(reader, [.. line]);
            for (var slips = random.Next(1, 3); slips > 0; slips--)
            {
                var at = random.Next(line.Count);
                switch (random.Next(4))
                {
                    case 0: line.RemoveAt(at); break;
                    case 1: line.Insert(at, likely[random.Next(likely.Length)]); break;
                    case 2: line[at] = likely[random.Next(likely.Length)]; break;
                    default: line.RemoveRange(at, line.Count - at); break;
                }

                if (line.Count == 0)
                {
                    break;
                }
            }

            Compare(reader, [.. line]);
        }
    }

    public static TheoryData<string> Malformed =>
        [.. Directory.GetFiles(Path.Combine(GoldenFiles.Root(""), "malformed", "orders"), "*.json").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Malformed_orders_are_refused_in_the_words_of_the_order_reader(string file) =>
        Compare(new OrderLineReader(), File.ReadAllBytes(Path.Combine(GoldenFiles.Root(""), "malformed", "orders", file)));

    [Theory]
    [InlineData("""{"id":"a","items":[{"chip":"x"}],"parties":[{"role":"end_user"},,{"role":"tenant"}]}""")]
    [InlineData("""{"id":"a","items":[{"chip":"x"}],"parties":[{"role":"end_user"}{"role":"tenant"}]}""")]
    [InlineData("""{"id":"a","items":[{"chip":"x"}],"parties":[,{"role":"end_user"}]}""")]
    [InlineData("""{"id":"a","items":[{"chip":"x"}],"parties":[{"role":"end_user"},]}""")]
    [InlineData("""{"id":"a","items":[{"chip":"x"}],"exporter":,{"name":"n"}}""")]
    [InlineData("""{"id":"a","items":[{"chip":"x"}],"exporter":{"name":"n"}}}""")]
    [InlineData("""{"id":"a","items":[{"chip":"x"}],"exporter":{"name":"n"}} x""")]
    [InlineData("""{"id":"a","items":[{"chip":"x"}],"exporter":{"name":"n"}""")]
    [InlineData("""{"id":"a","items":[{"chip":"x"}],"exporter":{"name":"n"},"exporter":{"name":"n"}}""")]
    [InlineData("""{"id":"a","items":[{"chip":"x"}],"parties":[{"role":"ultimate_consignee"},{"role":"ultimate_consignee"}]}""")]
    [InlineData("""[{"id":"a","items":[{"chip":"x"}]}]""")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("  ")]
    public void What_is_remembered_does_not_hide_what_is_wrong(string line)
    {
        var reader = new OrderLineReader();
        for (var i = 0; i < 3; i++)
        {
            reader.Read("""{"id":"a","items":[{"chip":"x"}],"exporter":{"name":"n"},"parties":[{"role":"end_user"},{"role":"tenant"},{"role":"ultimate_consignee"}]}"""u8, "x");
        }

        Compare(reader, Encoding.UTF8.GetBytes(line)).ShouldBe(0);
    }

    [Fact]
    public void Parts_that_come_back_are_the_same_objects()
    {
        const string parts = """
            "exporter":{"name":"Example Servers Inc","headquarters":"US"},"items":[{"chip":"NVIDIA H100 SXM5 80GB","quantity":8},{"specs":{"name":"B1","datacenter":true}}],
            "parties":[{"role":"end_user","name":"Beispiel AG"},{"role":"operator","name":"Beispiel AG"}],"end_use":{"kind":"resale"},"certified_conditions":["kyc"]}
            """;
        var reader = new OrderLineReader();
        var orders = Enumerable.Range(0, 4).Select(i => reader.Read(Encoding.UTF8.GetBytes($$"""{"id":"{{i}}",{{parts}}"""), "x")).ToArray();

        orders.Select(o => o.Id).ShouldBe(["0", "1", "2", "3"]);
        orders[3].Exporter.ShouldBeSameAs(orders[2].Exporter);
        ((SpecifiedItem)orders[3].Items[1]).Specs.ShouldBeSameAs(((SpecifiedItem)orders[2].Items[1]).Specs);
        orders[3].Parties![1].ShouldBeSameAs(orders[2].Parties![1]);
        orders[3].EndUse.ShouldBeSameAs(orders[2].EndUse);
        orders[3].CertifiedConditions.ShouldBeSameAs(orders[2].CertifiedConditions);
        orders[0].Parties![0].Name.ShouldBeSameAs(orders[0].Parties![1].Name);
        ((ChipItem)orders[0].Items[0]).Chip.ShouldBeSameAs(((ChipItem)orders[1].Items[0]).Chip);
    }

    [Fact]
    public void A_place_is_given_when_it_is_asked_for()
    {
        var line = """{"id":"a","items":[{"chip":"x"}]}"""u8;

        new OrderLineReader().Read(line, "book").Items[0].Mark.ShouldBe(default);
        OrderLineReader.ReadPlaced(line, "book").Items[0].Mark.ShouldBe(new SourceMark(1, 20));
    }

    [Fact]
    public void Very_long_orders_keep_the_limits_of_documents()
    {
        var many = "{\"id\":\"a\",\"items\":[" + string.Join(',', Enumerable.Repeat("""{"chip":"x","quantity":1}""", 900)) + "]";
        var reader = new OrderLineReader();

        Compare(reader, Encoding.UTF8.GetBytes(many + "}")).ShouldBe(1);
        Compare(reader, Encoding.UTF8.GetBytes(many + ",\"items\":[" + new string('1', 70_000) + "]}")).ShouldBe(0);
        Compare(reader, Encoding.UTF8.GetBytes(many + new string(' ', 2 << 20) + "}")).ShouldBe(0);
    }

    /// <summary>Reads a line in both ways; 1 when it was read quickly.</summary>
    private static int Compare(OrderLineReader reader, byte[] line)
    {
        var quick = reader.TryRead(line, "book");
        var read = Said(() => reader.Read(line, "book"));
        read.ShouldBe(Said(() => OrderReader.Read(DocumentReader.ReadJson(new MemoryStream(line), "book", OrderLimits.Document), "book")), Encoding.UTF8.GetString(line));
        if (quick is null)
        {
            return 0;
        }

        OrderYaml.Write(quick).ShouldBe(read);
        quick.Document.ShouldBe("book");
        return 1;
    }

    private static string Said(Func<Order> read)
    {
        try
        {
            return OrderYaml.Write(read());
        }
        catch (InputException exception)
        {
            return exception.GetType().Name + ": " + exception.Message;
        }
    }
}
