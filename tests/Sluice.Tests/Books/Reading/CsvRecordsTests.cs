using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sluice.Books.Reading;
using Sluice.Documents;

namespace Sluice.Tests.Books.Reading;

public sealed class CsvRecordsTests
{
    [Theory]
    [InlineData("a,b\nc", 4)]
    [InlineData("a,b\r\nc", 5)]
    [InlineData("\"a\nb\",c\nd", 8)]
    [InlineData("\"a\"\"\n\"\"b\",c\nd", 12)]
    [InlineData("\"\",\"\"\nx", 6)]
    [InlineData("\"\"\"\n\"\"\"\nx", 8)]
    [InlineData("5\" disk,\"a\nb\"\nx", 14)]
    [InlineData("5\"\" disk\nx", 9)]
    [InlineData("\"a\" \"b\nx", 7)]
    [InlineData("a,b", -1)]
    [InlineData("\"a\nb\n", -1)]
    public void A_record_ends_at_a_line_end_outside_quotes(string text, int length) =>
        CsvRecords.Length(Encoding.UTF8.GetBytes(text), isAll: false).ShouldBe(length);

    [Theory]
    [InlineData("a,b", 3)]
    [InlineData("a,\"b\nc\"", 7)]
    [InlineData("a,\"b\nc", -1)]
    [InlineData("", -1)]
    public void The_last_record_need_not_end_but_its_quotes_must(string text, int length) =>
        CsvRecords.Length(Encoding.UTF8.GetBytes(text), isAll: true).ShouldBe(length);

    [Fact]
    public void Records_are_those_of_the_reader_of_csv()
    {
        var field = Gen.Elements("", "a", "\"\"", "\"x\"", "\"a\n\"", "\"\"\"\"", "\"a,b\"", "\"\r\n\"", "\"\"\"a\"\"\"");
        var record = Gen.Select(field.NonEmptyListOf(), f => string.Join(',', f));
        var text = Gen.Select(record.NonEmptyListOf(), r => string.Join('\n', r.Where(x => x.Length > 0)) + "\n");
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400).WithQuietOnSuccess(true), Prop.ForAll(text.ToArbitrary(), Agree));
    }

    private static bool Agree(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text).AsSpan();
        var expected = new CsvReader(new StringReader(text), "x");
        var each = new CsvReader(TextReader.Null, "x");
        while (expected.Read())
        {
            while (bytes.Length > 0 && bytes[0] is (byte)'\n')
            {
                bytes = bytes[1..];
            }

            var length = CsvRecords.Length(bytes, isAll: true);
            each.Restart(new StringReader(Encoding.UTF8.GetString(bytes[..length])));
            if (!each.Read() || each.FieldCount != expected.FieldCount || !Enumerable.Range(0, each.FieldCount).All(i => each[i].ToString() == expected[i].ToString()))
            {
                return false;
            }

            bytes = bytes[length..];
        }

        return true;
    }
}
