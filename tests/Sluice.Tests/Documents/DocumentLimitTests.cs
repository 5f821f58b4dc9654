using System.Text;
using Sluice.Documents;

namespace Sluice.Tests.Documents;

public sealed class DocumentLimitTests
{
    private static readonly ReadLimits Small = new(Bytes: 200, Depth: 3, Nodes: 10, ScalarLength: 20, Keys: 4);

    public static TheoryData<string, string, string> Beyond => new()
    {
        { "bytes.yaml", $"a: 1 #{new string('x', 200)}", "bytes.yaml:1:1: the document is larger than 200 bytes, the most that is accepted." },
        { "bytes.json", $"{{{new string(' ', 200)}}}", "bytes.json:1:1: the document is larger than 200 bytes, the most that is accepted." },
        { "depth.yaml", "a:\n  b:\n    c:\n      d: 1", "depth.yaml:4:7: mappings and lists nest more than 3 deep, the most that is accepted." },
        { "depth.json", "{\"a\": [[[1]]]}", "depth.json:1:9: mappings and lists nest more than 3 deep, the most that is accepted." },
        { "nodes.yaml", "[1,2,3,4,5,6,7,8,9,10]", "nodes.yaml:1:20: the document has more than 10 values, the most that are accepted." },
        { "nodes.json", "[1,2,3,4,5,6,7,8,9,10]", "nodes.json:1:20: the document has more than 10 values, the most that are accepted." },
        { "long.yaml", $"a: {new string('x', 21)}", "long.yaml:1:4: a value has 21 characters; accepted: at most 20." },
        { "long.json", $"{{\"{new string('x', 21)}\": 1}}", "long.json:1:2: a value has 21 characters; accepted: at most 20." },
        { "keys.yaml", "a: 1\nb: 2\nc: 3\nd: 4\ne: 5", "keys.yaml:5:1: a mapping has more than 4 keys, the most that are accepted." },
        { "keys.json", "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}", "keys.json:1:26: a mapping has more than 4 keys, the most that are accepted." },
    };

    public static TheoryData<string, string> Within => new()
    {
        { "depth.yaml", "a:\n  b:\n    c: 1" },
        { "depth.json", "{\"a\": [[1]]}" },
        { "nodes.yaml", "[1,2,3,4,5,6,7,8,9]" },
        { "nodes.json", "[1,2,3,4,5,6,7,8,9]" },
        { "long.yaml", $"a: {new string('x', 20)}" },
        { "long.json", $"{{\"{new string('x', 20)}\": 1}}" },
        { "keys.yaml", "a: 1\nb: 2\nc: 3\nd: 4" },
        { "keys.json", "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}" },
        { "bytes.yaml", $"a: 1 #{new string('x', 194)}" },
    };

    [Theory]
    [MemberData(nameof(Beyond))]
    public void Beyond_a_limit_a_document_is_refused(string name, string text, string message) =>
        Should.Throw<DocumentException>(() => Read(name, text)).Message.ShouldBe(message);

    [Theory]
    [MemberData(nameof(Within))]
    public void At_a_limit_a_document_is_read(string name, string text) => Read(name, text).ShouldNotBeNull();

    [Fact]
    public void A_stream_that_never_ends_is_left_at_the_limit()
    {
        using var endless = new EndlessStream();
        Should.Throw<DocumentException>(() => DocumentReader.ReadYaml(endless, "endless", ReadLimits.Order)).Message.ShouldContain("1,048,576 bytes");
        endless.Given.ShouldBeLessThan(4 << 20);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    [InlineData('?')]
    public void A_million_openings_are_refused_at_once(char opening)
    {
        var text = opening == '-' ? string.Concat(Enumerable.Repeat("- ", 400_000)) : new string(opening, 900_000);
        foreach (var name in new[] { "deep.yaml", "deep.json" })
        {
            Should.Throw<DocumentException>(() => DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, ReadLimits.Order));
        }
    }

    [Fact]
    public void A_document_of_one_long_line_is_read_as_fast_as_one_of_many_lines()
    {
        // 45,000 values in 990 kB. Were the characters before each counted anew, they would be 22,000,000,000.
        var values = string.Join(',', Enumerable.Range(0, 45_000).Select(i => $"\"é{i:D18}\""));
        var began = System.Diagnostics.Stopwatch.GetTimestamp();

        var list = (ListNode)DocumentReader.ReadJson($"[{values}]", "line.json", ReadLimits.Order);

        System.Diagnostics.Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromSeconds(3));
        list.Items[1].Mark.ShouldBe(new SourceMark(1, 24));
        list.Items[^1].Mark.ShouldBe(new SourceMark(1, 2 + (44_999 * 22)));
    }

    [Fact]
    public void Places_are_counted_in_characters_of_the_line()
    {
        var map = (MapNode)DocumentReader.ReadJson("{\"é\": 1, \"b\":\n\n  \"𝕏\", \"c\": [2,\n3, 4]}", "places.json", ReadLimits.Order);

        map.Entries.Select(entry => (entry.KeyMark, entry.Value.Mark)).ShouldBe(
        [
            (new SourceMark(1, 2), new SourceMark(1, 7)), (new SourceMark(1, 10), new SourceMark(3, 3)), (new SourceMark(3, 8), new SourceMark(3, 13)),
        ]);
        ((ListNode)map.Entries[2].Value).Items.Select(item => item.Mark).ShouldBe([new SourceMark(3, 14), new SourceMark(4, 1), new SourceMark(4, 4)]);
    }

    private static Node Read(string name, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return DocumentReader.Read(stream, name, Small);
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
