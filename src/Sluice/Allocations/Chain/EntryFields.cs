namespace Sluice.Allocations.Chain;

/// <summary>
/// What the bytes of an entry say, field by field, without an object for any of it: what is read again and again into one of these costs
/// no memory. <see cref="EntryScanner"/> fills it. Only the fields that the kind of the entry has are set.
/// </summary>
internal sealed class EntryFields
{
    [ThreadStatic]
    private static EntryFields? ofThread;

    private readonly AmountField[] amounts = new AmountField[LedgerLimits.AccountsInOperation];
    private readonly ShareField[] shares = new ShareField[LedgerLimits.AccountsInOperation];
    private readonly LineField[] lines = new LineField[LedgerLimits.AccountsInOperation];
    private ReadOnlyMemory<byte> bytes;
    private int amountCount;
    private int shareCount;
    private int lineCount;

    /// <summary>That of this thread, for whoever lets go of it before anything else is read.</summary>
    public static EntryFields OfThread => ofThread ??= new();

    public long Sequence { get; set; }

    public DateTimeOffset At { get; set; }

    public EntryKind Kind { get; set; }

    public bool IsRefused { get; set; }

    /// <summary>The idempotency key of the operation, if its kind has one.</summary>
    public TextField Key { get; set; }

    /// <summary>The account that is opened or whose limit is changed.</summary>
    public TextField Account { get; set; }

    /// <summary>The key of the reservation that is settled, or of the commit that is taken back.</summary>
    public TextField Earlier { get; set; }

    /// <summary>The filing, the act, the reference or the reason.</summary>
    public TextField Note { get; set; }

    public decimal Limit { get; set; }

    public LimitKind LimitKind { get; set; }

    public DateOnly ActDate { get; set; }

    public DateTimeOffset? Expires { get; set; }

    public RefusalField Refusal { get; set; }

    /// <summary>The amounts that are asked for; none stand for all.</summary>
    public ReadOnlySpan<AmountField> Amounts => amounts.AsSpan(0, amountCount);

    public ReadOnlySpan<ShareField> Shares => shares.AsSpan(0, shareCount);

    public ReadOnlySpan<LineField> Lines => lines.AsSpan(0, lineCount);

    /// <summary>The bytes of a text.</summary>
    public ReadOnlySpan<byte> this[TextField text] => bytes.Span.Slice(text.Start, text.Length);

    /// <summary>A text.</summary>
    public string Text(TextField text) => System.Text.Encoding.UTF8.GetString(this[text]);

    /// <summary>Makes ready for an entry.</summary>
    public void Begin(ReadOnlyMemory<byte> entry)
    {
        bytes = entry;
        (amountCount, shareCount, lineCount) = (0, 0, 0);
    }

    /// <summary>The place of one more amount, to be filled.</summary>
    public ref AmountField NextAmount() => ref amounts[amountCount++];

    /// <summary>The place of one more bound, to be filled.</summary>
    public ref ShareField NextShare() => ref shares[shareCount++];

    /// <summary>The place of one more line, to be filled.</summary>
    public ref LineField NextLine() => ref lines[lineCount++];
}

/// <summary>Where a text lies among the bytes of an entry; one without a length is absent.</summary>
internal readonly record struct TextField(int Start, int Length);

/// <summary>Why an operation was refused.</summary>
internal readonly record struct RefusalField(RefusalReason Reason, TextField Account, decimal? Limit, decimal? Used, decimal? ShortBy);

/// <summary>A part of an entry that is told of one account.</summary>
internal interface INamedField
{
    TextField Account { get; }
}

/// <summary>An amount on an account.</summary>
internal readonly record struct AmountField(TextField Account, decimal Amount) : INamedField;

/// <summary>A bound on one account by another.</summary>
internal readonly record struct ShareField(TextField Account, TextField Of, int Percent, bool IsFloor);

/// <summary>What an entry did to one account.</summary>
internal readonly record struct LineField(TextField Account, decimal Change, decimal Limit, decimal Held, decimal Used) : INamedField;
