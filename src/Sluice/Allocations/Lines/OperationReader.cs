using System.Globalization;
using Sluice.Allocations.Operations;
using Sluice.Documents;

namespace Sluice.Allocations.Lines;

/// <summary>Reads an operation from one line of JSON, as <c>sluice ledger apply</c> takes it: <c>{"op":"reserve","key":"k1","amounts":{"a":10}}</c>.</summary>
public static class OperationReader
{
    private const string ApplyTime = "a time such as 2025-12-31T23:59:59Z or a day, written yyyy-MM-dd, which ends at midnight UTC";
    private static readonly string[] Words = ["open", "limit", "reserve", "commit", "release", "reverse", "expire", "balance"];
    private static readonly string[] Kinds = ["cap", "reporting_line"];
    private static readonly ReadLimits Line = new(1 << 16, 4, 1_000, 2_000, 100);

    /// <summary>Reads a line.</summary>
    /// <param name="utf8">The line.</param>
    /// <param name="name">What the line is called in messages, for instance <c>operations.jsonl, line 3</c>.</param>
    /// <exception cref="InputException">It is not an operation; the message names the field, what was read and what is accepted.</exception>
    public static LedgerOperation Read(ReadOnlySpan<byte> utf8, string name)
    {
        var problems = new InputProblems(name);
        var operation = FieldReader.Open(DocumentReader.ReadJson(utf8, name, Line), problems, "an operation: a mapping with op") is { } fields ? Read(fields) : null;
        problems.ThrowIfAny();
        if (OperationCheck.Problem(operation!) is { } problem)
        {
            throw new DocumentException(name, new SourceMark(1, 1), problem);
        }

        return operation!;
    }

    /// <summary>Reads a time: with its offset, or in UTC without one; a day alone is its end.</summary>
    /// <returns>The time, or null when it is none.</returns>
    public static DateTimeOffset? Time(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day == DateOnly.MaxValue ? null : new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        }

        return text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
    }

    private static LedgerOperation? Read(FieldReader fields)
    {
        LedgerOperation? operation = fields["op"].Required("one of " + string.Join(", ", Words)).Word(Words) switch
        {
            "open" => new OpenAccount(Name(fields, "account"), Amount(fields, "limit"), Kind(fields), fields["filing"].Text(LedgerLimits.Text)),
            "limit" => new ChangeLimit(
                Name(fields, "key"), Name(fields, "account"), Amount(fields, "limit"), Name(fields, "act"), fields["act_date"].Required("the day from which the act applies").Date() ?? default),
            "reserve" => new Reserve(
                Name(fields, "key"), Amounts(fields["amounts"].Required("amounts by account, such as {\"a\": 10}")) ?? AccountAmounts.None,
                Expires(fields), fields["reference"].Text(LedgerLimits.Text), Shares(fields)),
            "commit" => new Commit(Name(fields, "key"), Name(fields, "reservation"), Amounts(fields["amounts"])),
            "release" => new Release(Name(fields, "key"), Name(fields, "reservation"), Amounts(fields["amounts"])),
            "reverse" => new Reverse(Name(fields, "key"), Name(fields, "commit"), Name(fields, "reason"), Amounts(fields["amounts"])),
            "expire" => new ExpireDue(),
            "balance" => new ReadBalance(Name(fields, "account")),
            _ => null,
        };
        if (operation is not null)
        {
            fields.Finish();
        }

        return operation;
    }

    private static string Name(FieldReader fields, string name) => fields[name].Required("a text").Text(LedgerLimits.Text) ?? "";

    private static decimal Amount(FieldReader fields, string name) => fields[name].Required("a number").Number() ?? 0m;

    private static LimitKind Kind(FieldReader fields) => fields["kind"].Word(Kinds) == Kinds[1] ? LimitKind.ReportingLine : LimitKind.Cap;

    private static AccountAmounts? Amounts(Field field)
    {
        if (field.Fields("amounts by account, such as {\"a\": 10}") is not { } fields)
        {
            return null;
        }

        return AccountAmounts.Of([.. fields.Map.Entries.Select(entry => new AccountAmount(entry.Key, Amount(fields, entry.Key)))]);
    }

    private static DateTimeOffset? Expires(FieldReader fields)
    {
        var field = fields["expires"];
        if (field.Text() is not { } text)
        {
            return null;
        }

        var time = Time(text);
        if (time is null)
        {
            field.Refuse(ApplyTime);
        }

        return time;
    }

    private static ShareBounds? Shares(FieldReader fields)
    {
        if (fields["shares"].Elements(LedgerLimits.SharesInOperation, "shares") is not { } elements)
        {
            return null;
        }

        return ShareBounds.Of(elements.Select(element => element.Fields("{account, of, most_percent or least_percent}")).OfType<FieldReader>().Select(share =>
        {
            var (most, least) = (share["most_percent"].Whole(0, 100), share["least_percent"].Whole(0, 100));
            if (most is null == least is null)
            {
                share.Refuse(most is null ? "neither most_percent nor least_percent" : "both most_percent and least_percent", "one of them, from 0 to 100");
            }

            var bound = new ShareBound(Name(share, "account"), Name(share, "of"), (int)(most ?? least ?? 0), least is not null);
            share.Finish();
            return bound;
        }));
    }
}
