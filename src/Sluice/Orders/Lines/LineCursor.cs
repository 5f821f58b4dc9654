using System.Text.Json;

namespace Sluice.Orders.Lines;

/// <summary>
/// Walks one order written as JSON, value by value. What it does not know for certain to be accepted it does not judge: it
/// stops, and every value from there on is absent.
/// </summary>
internal ref partial struct LineCursor
{
    private readonly TextCache texts;
    private ReadOnlySpan<byte> bytes;
    private Utf8JsonReader reader;

    /// <summary>Stands before the order.</summary>
    public LineCursor(ReadOnlySpan<byte> line, TextCache texts)
    {
        bytes = line;
        this.texts = texts;
        reader = new Utf8JsonReader(line);
    }

    /// <summary>Reads a part that <see cref="Part"/> does not remember.</summary>
    public delegate T? ReadPart<T>(scoped ref LineCursor at);

    /// <summary>Whether the order has to be read in another way.</summary>
    public bool Stopped { get; private set; }

    /// <summary>Stops.</summary>
    /// <returns>False.</returns>
    public bool Stop()
    {
        Stopped = true;
        return false;
    }

    /// <summary>Enters the next value when it is a mapping; false when it is null.</summary>
    public bool Enter() => Take() && (reader.TokenType == JsonTokenType.StartObject || Stop());

    /// <summary>Enters the next value when it is a list; false when it is null.</summary>
    public bool EnterList() => Take() && (reader.TokenType == JsonTokenType.StartArray || Stop());

    /// <summary>Goes to the next field of the mapping; false after the last.</summary>
    public bool Next(FieldNames names, scoped ref FieldWalk walk)
    {
        if (Stopped || !reader.Read() || reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        var field = reader.ValueIsEscaped ? -1 : names.Find(reader.ValueSpan, walk.Next);
        return field >= 0 && walk.GoTo(field) ? true : Stop();
    }

    /// <summary>Goes to the next field of a mapping whose keys are data; false after the last.</summary>
    public bool Next(out ReadOnlySpan<byte> key)
    {
        key = default;
        if (Stopped || !reader.Read() || reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        key = reader.ValueSpan;
        return !reader.ValueIsEscaped || Stop();
    }

    /// <summary>Goes to the next element of the list; false after the last.</summary>
    /// <param name="count">How many elements there are so far.</param>
    /// <param name="most">How many there may be.</param>
    public bool NextElement(scoped ref int count, int most)
    {
        if (Stopped)
        {
            return false;
        }

        var at = AfterSpace((int)reader.BytesConsumed);
        if (at < bytes.Length && bytes[at] == ']')
        {
            reader.Read();
            return false;
        }

        return ++count <= most || Stop();
    }

    /// <summary>A part of the order that is a mapping or a list: the remembered one, or the one read now.</summary>
    public T? Part<T>(PartCache<T> cache, ReadPart<T> read)
        where T : class
    {
        if (Stopped)
        {
            return null;
        }

        var start = StartOfValue();
        if (cache.After is { } after && cache.Find(bytes[start..], out var length) is { } known)
        {
            bytes = bytes[(start + length)..];
            reader = new Utf8JsonReader(bytes, isFinalBlock: true, after);
            return known;
        }

        var part = read(ref this);
        if (part is not null && !Stopped)
        {
            cache.After ??= reader.CurrentState;
            cache.Add(bytes[start..], (int)reader.BytesConsumed - start, part);
        }

        return part;
    }

    /// <summary>Whether the order ends here, with nothing behind it.</summary>
    public bool Ends() => !Stopped && !reader.Read();

    // False when the value is null, or there is none any more.
    private bool Take() => !Stopped && reader.Read() && reader.TokenType != JsonTokenType.Null;

    // Where there should be a comma and is none, or the other way round, this is no start of a mapping or list, and the reader tells.
    private readonly int StartOfValue()
    {
        var at = AfterSpace((int)reader.BytesConsumed);
        var isLaterElement = reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.PropertyName);
        return !isLaterElement ? at : at < bytes.Length && bytes[at] == ',' ? AfterSpace(at + 1) : bytes.Length;
    }

    private readonly int AfterSpace(int at)
    {
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at;
    }
}
