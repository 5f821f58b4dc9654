using FsCheck;
using FsCheck.Fluent;
using Sluice.Documents;

namespace Sluice.Tests.Documents;

public sealed class CsvReaderTests
{
    // Each case follows a rule of RFC 4180, section 2; '|' ends a field and '/' a record.
    [Theory]
    [InlineData("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", "aaa|bbb|ccc/zzz|yyy|xxx")]
    [InlineData("aaa,bbb,ccc\r\nzzz,yyy,xxx", "aaa|bbb|ccc/zzz|yyy|xxx")]
    [InlineData("aaa, bbb ,ccc\n", "aaa| bbb |ccc")]
    [InlineData("\"aaa\",\"bbb\",\"ccc\"\nzzz,yyy,xxx", "aaa|bbb|ccc/zzz|yyy|xxx")]
    [InlineData("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx", "aaa|b\r\nbb|ccc/zzz|yyy|xxx")]
    [InlineData("\"aaa\",\"b\"\"bb\",\"ccc\"", "aaa|b\"bb|ccc")]
    [InlineData("a,,c\n,\n", "a||c/|")]
    [InlineData("\"\",\"\"\"\"", "|\"")]
    [InlineData("\uFEFFa,b\n", "a|b")]
    [InlineData("\n\r\na,b\n\nc,d\n\n", "a|b/c|d")]
    [InlineData("", "")]
    public void Records_and_fields_are_those_of_rfc_4180(string text, string expected) => Show(text).ShouldBe(expected);

    [Theory]
    [InlineData("a,\"b\nc", "t:1: field 2 opens a quote that is never closed.")]
    [InlineData("a\nb,c\"d", "t:2: field 2 has a quote in it and must be quoted as a whole, its own quotes doubled.")]
    [InlineData("\"a\nb\"x,c", "t:1: field 1 goes on after its closing quote; accepted there: a comma or the end of the line.")]
    [InlineData("a\nb\rc", "t:2: a carriage return stands alone; accepted as the end of a line: LF or CRLF.")]
    [InlineData("a,b\0", "t:1: field 2 holds a NUL character.")]
    public void What_breaks_the_format_is_refused_with_its_line(string text, string message) =>
        Should.Throw<CsvFormatException>(() => Show(text)).Message.ShouldBe(message);

    [Fact]
    public void Limits_are_kept_to_the_last_one_allowed()
    {
        var limits = new CsvLimits { MaxRecords = 2, MaxFields = 2, MaxRecordLength = 4 };

        Show("aa,bb\nc,d", limits).ShouldBe("aa|bb/c|d");
        Should.Throw<CsvFormatException>(() => Show("a\nb\nc", limits)).Message.ShouldBe("t:3: the document has more than 2 records.");
        Should.Throw<CsvFormatException>(() => Show("a,b,c", limits)).Message.ShouldBe("t:1: the record has more than 2 fields.");
        Should.Throw<CsvFormatException>(() => Show("aa,bbb", limits)).Message.ShouldBe("t:1: the record is longer than 4 characters.");
    }

    [Fact]
    public void A_record_longer_than_every_buffer_is_read_whole()
    {
        var field = new string('x', 20_000);

        Show($"{field},\"{field}\"\nb").ShouldBe($"{field}|{field}/b");
    }

    [Fact]
    public void The_line_of_a_record_counts_line_ends_in_quotes()
    {
        var reader = new CsvReader(new StringReader("a\n\"b\nc\"\n\nd"), "t");
        var lines = new List<int>();
        while (reader.Read())
        {
            lines.Add(reader.Line);
        }

        lines.ShouldBe([1, 2, 5]);
    }

    [Fact]
    public void A_field_that_is_not_there_cannot_be_read()
    {
        var reader = new CsvReader(new StringReader("a,b"), "t");
        reader.Read().ShouldBeTrue();

        Should.Throw<ArgumentOutOfRangeException>(() => reader[2].Length);
        Should.Throw<ArgumentOutOfRangeException>(() => reader[-1].Length);
    }

    [Fact]
    public void Whatever_is_written_quoted_is_read_back() =>
        Prop.ForAll(
            (NonEmptyArray<NonNull<string>> fields) =>
            {
                var written = fields.Get.Select(field => field.Get.Replace("\0", "", StringComparison.Ordinal)).ToList();
                var text = string.Join(',', written.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
                var reader = new CsvReader(new StringReader(text), "t");
                reader.Read().ShouldBeTrue();
                var read = Enumerable.Range(0, reader.FieldCount).Select(i => reader[i].ToString()).ToList();
                read.ShouldBe(written);
                reader.Read().ShouldBeFalse();
            }).QuickCheckThrowOnFailure();

    private static string Show(string text, CsvLimits? limits = null)
    {
        var reader = new CsvReader(new StringReader(text), "t", limits);
        var records = new List<string>();
        while (reader.Read())
        {
            records.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader[i].ToString())));
        }

        return string.Join('/', records);
    }
}
