using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sluice.Documents;

namespace Sluice.Tests.Documents;

public sealed class DocumentRefusalTests
{
    public static TheoryData<string, string, string> Refused => new()
    {
        { "a.yaml", "", "a.yaml:1:1: the document is empty; accepted: YAML or JSON." },
        { "a.yaml", "# only a comment\n", "a.yaml:1:1: the document is empty; accepted: YAML or JSON." },
        { "a.json", " \n", "a.json:1:1: the document is empty; accepted: YAML or JSON." },
        { "a.yaml", "a: 1\n---\nb: 2\n", "a.yaml:2:1: a second document starts here; accepted: one document in a file." },
        { "a.yaml", "a: &x 1\n", "a.yaml:1:4: anchors and aliases are not accepted; write the value out." },
        { "a.yaml", "a: *x\n", "a.yaml:1:4: anchors and aliases are not accepted; write the value out." },
        { "a.yaml", "*x : 1\n", "a.yaml:1:1: anchors and aliases are not accepted; write the key out." },
        { "a.yaml", "<<: {b: 1}\n", "a.yaml:1:1: merge keys ('<<') are not accepted; write the fields out." },
        { "a.yaml", "a: !!str 5\n", "a.yaml:1:4: the tag 'tag:yaml.org,2002:str' is not accepted; leave tags out." },
        { "a.yaml", "!order\na: 1\n", "a.yaml:1:1: the tag '!order' is not accepted; leave tags out." },
        { "a.yaml", "a: 1\na: 2\n", "a.yaml:2:1: the key 'a' comes twice in one mapping, first in line 1; accepted: once." },
        { "a.json", "{\"a\": 1,\n \"\\u0061\": 2}", "a.json:2:2: the key 'a' comes twice in one mapping, first in line 1; accepted: once." },
        { "a.yaml", "a: !!]", "a.yaml:1:2: not YAML: what follows here cannot be read." },
        { "a.yaml", "? {\n>", "a.yaml:1:1: not YAML: what follows here cannot be read." },
        { "a.yaml", "a: b: c\n", "a.yaml:1:5: not YAML: while scanning a plain scalar value, found invalid mapping. Quote the text when it holds ': '." },
        { "a.yaml", "- {a: b: c}\n", "a.yaml:1:8: not YAML: while parsing a flow mapping, did not find expected ',' or '}'. Quote the text when it holds ': '." },
        { "a.yaml", ": 1\n", "a.yaml:1:1: a key is empty; accepted: a name before the colon." },
        { "a.yaml", "{a: 1}: 2\n", "a.yaml:1:1: a key is a list or a mapping; accepted: text. (A value that starts with '{' or '[' must be in quotes.)" },
        { "a.json", "{\"a\": 1,}", "a.json:1:9: not JSON: The JSON object contains a trailing comma at the end which is not supported." },
        { "a.json", "{\"a\": \"\\ud800\"}", "a.json:1:7: a text has half of a surrogate pair; accepted: Unicode text." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_not_plain_data_is_refused_with_its_place(string name, string text, string message) =>
        Should.Throw<DocumentException>(() => Read(name, Encoding.UTF8.GetBytes(text))).Message.ShouldBe(message);

    [Theory]
    [InlineData("a.yaml", new byte[] { 0x61, 0x3A, 0x0A, 0x62, 0xFF }, "a.yaml:2:2: byte 5 is 0xFF, which is not text; accepted: YAML or JSON in UTF-8.")]
    [InlineData("a.json", new byte[] { 0x7B, 0xC3, 0x28, 0x7D }, "a.json:1:2: byte 2 is 0xC3, which is not text; accepted: YAML or JSON in UTF-8.")]
    [InlineData("a.yaml", new byte[] { 0x61, 0x3A, 0x20, 0x00 }, "a.yaml:1:4: byte 4 is 0x00, which is not text; accepted: YAML or JSON in UTF-8.")]
    public void What_is_not_utf8_is_refused_with_its_place(string name, byte[] bytes, string message) =>
        Should.Throw<DocumentException>(() => Read(name, bytes)).Message.ShouldBe(message);

    [Fact]
    public void Text_with_half_of_a_pair_is_refused() =>
        Should.Throw<DocumentException>(() => DocumentReader.ReadYaml("a: " + (char)0xD800, "x", ReadLimits.Order)).Message
            .ShouldBe("x:1:1: the text has half of a surrogate pair; accepted: Unicode text.");

    [Fact]
    public void A_byte_order_mark_in_text_is_passed_over() =>
        ((MapNode)DocumentReader.ReadYaml((char)0xFEFF + "a: 1", "x", ReadLimits.Order)).Entries[0].KeyMark.ShouldBe(new SourceMark(1, 1));

    [Fact]
    public void Text_that_is_larger_in_utf8_than_in_characters_is_measured_in_bytes()
    {
        var limits = ReadLimits.Order with { Bytes = 20 };
        DocumentReader.ReadYaml("a: 出口管制", "x", limits).ShouldNotBeNull();
        Should.Throw<DocumentException>(() => DocumentReader.ReadYaml("a: 出口管制條例", "x", limits)).Message.ShouldContain("20 bytes");
        Should.Throw<DocumentException>(() => DocumentReader.ReadYaml(new string(' ', 21), "x", limits)).Message.ShouldContain("20 bytes");
    }

    [Fact]
    public void Json_may_come_as_a_stream_in_pieces()
    {
        using var stream = new TrickleStream(Encoding.UTF8.GetBytes("{\"a\": [" + string.Join(",", Enumerable.Range(0, 9_000)) + "]}"));
        ((ListNode)((MapNode)DocumentReader.ReadJson(stream, "x", ReadLimits.Order)).Find("a")!).Items.Count.ShouldBe(9_000);
    }

    [Fact]
    public void Seventeen_keys_and_more_are_still_looked_through_for_one_that_comes_twice()
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => $"k{i}: {i}\n")) + "k39: again\n";
        Should.Throw<DocumentException>(() => DocumentReader.ReadYaml(text, "many", ReadLimits.Order)).Line.ShouldBe(41);
        var map = (MapNode)DocumentReader.ReadYaml(text[..text.LastIndexOf("k39", StringComparison.Ordinal)], "many", ReadLimits.Order);
        ((ScalarNode)map.Find("k39")!).Text.ShouldBe("39");
        map.Find("k40").ShouldBeNull();
    }

    [Fact]
    public void Whatever_comes_is_read_or_refused_and_nothing_else()
    {
        const string alphabet = "ab:-? ,[]{}#&*!|>'\"%@`\n\t\\0\u00e9\U0001F600~<=.";
        var runes = alphabet.EnumerateRunes().Select(r => r.ToString()).ToArray();
        var texts = Gen.Elements(runes).ListOf().Select(x => string.Concat(x)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            foreach (var name in new[] { "x.yaml", "x.json" })
            {
                try
                {
                    Read(name, Encoding.UTF8.GetBytes(text));
                }
                catch (DocumentException refused)
                {
                    refused.Line.ShouldBeInRange(1, 1000);
                    refused.Message.ShouldStartWith($"{name}:{refused.Line}:{refused.Column}: ");
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Fact]
    public void Json_is_read_as_yaml_reads_it()
    {
        const string text = "{\"a\": [1, -2.5e3, true, null, \"x y\"], \"b\": {\"c\": {}, \"d\": []}}";
        Shape(DocumentReader.ReadJson(text, "x", ReadLimits.Order)).ShouldBe(Shape(DocumentReader.ReadYaml(text, "x", ReadLimits.Order)));
    }

    private static string Shape(Node node) => node switch
    {
        MapNode map => $"{{{string.Join(",", map.Entries.Select(e => $"{e.Key}@{e.KeyMark}={Shape(e.Value)}"))}}}@{map.Mark}",
        ListNode list => $"[{string.Join(",", list.Items.Select(Shape))}]@{list.Mark}",
        ScalarNode scalar => $"{scalar.Text}:{scalar.Style == ScalarStyle.Quoted}:{scalar.IsNull}:{scalar.AsFlag}@{scalar.Mark}",
        _ => throw new InvalidOperationException(),
    };

    private static Node Read(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return DocumentReader.Read(stream, name, ReadLimits.Order);
    }

    // As a pipe does: no length, and few bytes at a time.
    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1_000));
    }
}
