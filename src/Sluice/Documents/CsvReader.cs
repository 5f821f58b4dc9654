namespace Sluice.Documents;

/// <summary>
/// Reads comma-separated records one at a time, from any source, within limits. Source: RFC 4180, with two liberties: a line
/// may end in LF alone, and empty lines between records are passed over.
/// </summary>
/// <param name="text">Where the records come from; the caller closes it.</param>
/// <param name="document">The name of the document, for messages.</param>
/// <param name="limits">What the document may be at most.</param>
public sealed class CsvReader(TextReader text, string document, CsvLimits? limits = null)
{
    private const int EndOfText = -1;

    private TextReader text = text;
    private readonly CsvLimits limits = limits ?? CsvLimits.Default;
    private readonly char[] block = new char[4096];
    private char[] record = new char[2048];
    private int[] ends = new int[64];
    private int blockLength;
    private int position;
    private int recordLength;
    private int records;
    private int line = 1;

    /// <summary>The name of the document.</summary>
    public string Document => document;

    /// <summary>The line, from 1, on which the current record starts.</summary>
    public int Line { get; private set; }

    /// <summary>The number of fields of the current record.</summary>
    public int FieldCount { get; private set; }

    /// <summary>A field of the current record, without its quotes; valid until the next <see cref="Read"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field.</exception>
    public ReadOnlySpan<char> this[int field]
    {
        get
        {
            if ((uint)field >= (uint)FieldCount)
            {
                throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field in the record.");
            }

            var start = field == 0 ? 0 : ends[field - 1];
            return record.AsSpan(start, ends[field] - start);
        }
    }

    /// <summary>Goes on with another text, of the same name, whose lines are counted from 1.</summary>
    /// <param name="other">Where the records come from; the caller closes it.</param>
    public void Restart(TextReader other)
    {
        text = other;
        FieldCount = 0;
        blockLength = position = recordLength = records = Line = 0;
        line = 1;
    }

    /// <summary>Reads the next record.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="CsvFormatException">The record breaks the format or a limit.</exception>
    public bool Read()
    {
        FieldCount = 0;
        recordLength = 0;
        SkipEmptyLines();
        if (Peek() == EndOfText)
        {
            return false;
        }

        Line = line;
        if (++records > limits.MaxRecords)
        {
            throw Error($"the document has more than {limits.MaxRecords} records.");
        }

        do
        {
            ReadField();
        }
        while (TakeComma());

        return true;
    }

    /// <summary>An error about the current record.</summary>
    public CsvFormatException Error(string problem, string? column = null) => new(document, Math.Max(Line, 1), column, problem);

    private void SkipEmptyLines()
    {
        if (records == 0 && Peek() == '\uFEFF')
        {
            position++;
        }

        while (Peek() is '\n' or '\r')
        {
            Line = line;
            EndLine();
        }
    }

    private void ReadField()
    {
        if (FieldCount == limits.MaxFields)
        {
            throw Error($"the record has more than {limits.MaxFields} fields.");
        }

        if (Peek() == '"')
        {
            position++;
            ReadQuoted();
        }
        else
        {
            ReadPlain();
        }

        if (FieldCount == ends.Length)
        {
            Array.Resize(ref ends, ends.Length * 2);
        }

        ends[FieldCount++] = recordLength;
    }

    private void ReadPlain()
    {
        for (var next = Peek(); next is not (EndOfText or ',' or '\n' or '\r'); next = Peek())
        {
            if (next == '"')
            {
                throw Error($"field {FieldCount + 1} has a quote in it and must be quoted as a whole, its own quotes doubled.");
            }

            Append((char)next);
            position++;
        }
    }

    private void ReadQuoted()
    {
        while (true)
        {
            var next = Peek();
            if (next == EndOfText)
            {
                throw Error($"field {FieldCount + 1} opens a quote that is never closed.");
            }

            position++;
            if (next == '"' && Peek() != '"')
            {
                break;
            }

            if (next == '"')
            {
                position++;
            }
            else if (next == '\n')
            {
                line++;
            }

            Append((char)next);
        }

        if (Peek() is not (EndOfText or ',' or '\n' or '\r'))
        {
            throw Error($"field {FieldCount + 1} goes on after its closing quote; accepted there: a comma or the end of the line.");
        }
    }

    private bool TakeComma()
    {
        switch (Peek())
        {
            case ',':
                position++;
                return true;
            case EndOfText:
                return false;
            default:
                EndLine();
                return false;
        }
    }

    private void EndLine()
    {
        if (Peek() == '\r')
        {
            position++;
            if (Peek() != '\n')
            {
                throw Error("a carriage return stands alone; accepted as the end of a line: LF or CRLF.");
            }
        }

        position++;
        line++;
    }

    private void Append(char character)
    {
        if (character == '\0')
        {
            throw Error($"field {FieldCount + 1} holds a NUL character.");
        }

        if (recordLength == limits.MaxRecordLength)
        {
            throw Error($"the record is longer than {limits.MaxRecordLength} characters.");
        }

        if (recordLength == record.Length)
        {
            Array.Resize(ref record, record.Length * 2);
        }

        record[recordLength++] = character;
    }

    private int Peek()
    {
        if (position == blockLength)
        {
            blockLength = text.Read(block, 0, block.Length);
            position = 0;
            if (blockLength == 0)
            {
                return EndOfText;
            }
        }

        return block[position];
    }
}
