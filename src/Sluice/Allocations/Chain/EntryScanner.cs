namespace Sluice.Allocations.Chain;

/// <summary>Reads the bytes of an entry into its fields: the one place that knows how they lie, as <see cref="EntryWriter"/> wrote them.</summary>
internal ref struct EntryScanner
{
    private readonly EntryFields fields;
    private EntryBytes next;

    private EntryScanner(ReadOnlySpan<byte> bytes, EntryFields fields)
    {
        this.fields = fields;
        next = new(bytes);
    }

    /// <summary>Reads an entry.</summary>
    /// <param name="bytes">All of its bytes, which nobody changes while the fields are looked at.</param>
    /// <param name="fields">Takes what they say.</param>
    /// <exception cref="EntryFormatException">The bytes are not those of an entry.</exception>
    public static void Scan(ReadOnlyMemory<byte> bytes, EntryFields fields)
    {
        try
        {
            fields.Begin(bytes);
            var scanner = new EntryScanner(bytes.Span, fields);
            scanner.Entry();
            if (scanner.next.Left > 0)
            {
                throw new EntryFormatException($"{scanner.next.Left} bytes follow the end.");
            }
        }
        catch (Exception problem) when (problem is ArgumentException or OverflowException)
        {
            throw new EntryFormatException(problem.Message);
        }
    }

    /// <summary>Reads when an entry was written, and nothing else of it.</summary>
    /// <exception cref="EntryFormatException">The bytes are not those of an entry.</exception>
    public static DateTimeOffset ReadTime(ReadOnlySpan<byte> bytes)
    {
        var start = new EntryBytes(bytes);
        start.Byte();
        start.Varint();
        return start.Time();
    }

    private void Entry()
    {
        if (next.Byte() is var version and not EntryFormat.Version)
        {
            throw new EntryFormatException($"The version is {version}; {EntryFormat.Version} is known.");
        }

        fields.Sequence = checked((long)next.Varint());
        fields.At = next.Time();
        var mark = next.Byte();
        fields.Kind = (EntryKind)(mark & ~EntryFormat.RefusedFlag);
        fields.IsRefused = (mark & EntryFormat.RefusedFlag) != 0;
        Operation();
        if (fields.IsRefused)
        {
            fields.Refusal = new((RefusalReason)next.Byte(), next.Text(), next.OptionalAmount(), next.OptionalAmount(), next.OptionalAmount());
        }
        else
        {
            Lines();
        }
    }

    private void Operation()
    {
        switch (fields.Kind)
        {
            case EntryKind.Opened:
                (fields.Account, fields.Limit, fields.LimitKind, fields.Note) = (next.Text(), next.Amount(), (LimitKind)next.Byte(), next.Text());
                break;
            case EntryKind.LimitChanged:
                (fields.Key, fields.Account, fields.Limit, fields.Note) = (next.Text(), next.Text(), next.Amount(), next.Text());
                fields.ActDate = DateOnly.FromDayNumber(checked((int)next.Varint()));
                break;
            case EntryKind.Reserved:
                fields.Key = next.Text();
                Amounts();
                if (fields.Amounts.IsEmpty)
                {
                    throw new EntryFormatException("It reserves nothing.");
                }

                fields.Expires = next.Byte() == 0 ? null : next.Time();
                fields.Note = next.Text();
                Shares();
                break;
            case EntryKind.Committed or EntryKind.Released:
                (fields.Key, fields.Earlier) = (next.Text(), next.Text());
                Amounts();
                break;
            case EntryKind.Expired:
                fields.Earlier = next.Text();
                break;
            case EntryKind.Reversed:
                (fields.Key, fields.Earlier, fields.Note) = (next.Text(), next.Text(), next.Text());
                Amounts();
                break;
            default:
                throw new EntryFormatException($"The kind is {(int)fields.Kind}; 1 to 7 are known.");
        }
    }

    private void Amounts()
    {
        for (var left = next.Count(); left > 0; left--)
        {
            fields.NextAmount() = new(next.Text(), next.Amount());
        }

        DemandDistinct(fields.Amounts);
    }

    private void Lines()
    {
        for (var left = next.Count(); left > 0; left--)
        {
            fields.NextLine() = new(next.Text(), next.Amount(), next.Amount(), next.Amount(), next.Amount());
        }

        DemandDistinct(fields.Lines);
    }

    private void Shares()
    {
        for (var left = next.Count(); left > 0; left--)
        {
            fields.NextShare() = new(next.Text(), next.Text(), next.Byte(), next.Byte() == 1);
        }
    }

    // Names are written in their order, and then each need only be compared with the one in front.
    private readonly void DemandDistinct<T>(ReadOnlySpan<T> named)
        where T : struct, INamedField
    {
        var areRising = true;
        for (var i = 1; i < named.Length; i++)
        {
            var name = fields[named[i].Account];
            areRising &= fields[named[i - 1].Account].SequenceCompareTo(name) < 0;
            for (var j = 0; j < i && !areRising; j++)
            {
                if (fields[named[j].Account].SequenceEqual(name))
                {
                    throw new EntryFormatException($"The account '{fields.Text(named[i].Account)}' comes twice.");
                }
            }
        }
    }
}
