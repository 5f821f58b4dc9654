using System.Runtime.InteropServices;

namespace Sluice.Facts;

/// <summary>Whether a fact has a value.</summary>
public enum CellState : byte
{
    /// <summary>Nobody said: the value may be anything.</summary>
    Unknown = 0,

    /// <summary>The value is known.</summary>
    Known = 1,

    /// <summary>It is known that there is no such thing, for instance the density of a part without a non-planar die.</summary>
    Missing = 2,
}

/// <summary>The value of one fact of one order; which member counts is told by <see cref="Fact.Kind"/>.</summary>
/// <remarks>No fact is a number and a set, so the two lie in one place: rows of cells are cleared and copied for every order.</remarks>
[StructLayout(LayoutKind.Explicit)]
public struct Cell
{
    /// <summary>Whether there is a value.</summary>
    [FieldOffset(0)]
    public CellState State;

    /// <summary>A flag, country, symbol or date.</summary>
    [FieldOffset(4)]
    public int Code;

    /// <summary>A number.</summary>
    [FieldOffset(8)]
    public Number Number;

    /// <summary>A set of symbols or numerals; for names, parts and ECCNs the lists of the bound law that match.</summary>
    [FieldOffset(8)]
    public UInt128 Bits;

    /// <summary>Which lists a text was matched with, by the fingerprint of their lexicon; 0 when it was not yet.</summary>
    [FieldOffset(24)]
    public ulong MatchedWith;

    /// <summary>A name, part or ECCN as it was read.</summary>
    [FieldOffset(40)]
    public string? Text;
}

/// <summary>The facts of one scope: one <see cref="Cell"/> for each <see cref="Fact.Slot"/>.</summary>
/// <param name="size">The number of facts of the scope.</param>
public sealed class FactRow(int size)
{
    private readonly Cell[] cells = new Cell[size];

    /// <summary>The cell of a slot, by reference.</summary>
    public ref Cell this[int slot] => ref cells[slot];

    /// <summary>The cell of a fact, by reference.</summary>
    public ref Cell this[Fact fact] => ref cells[fact.Slot];

    /// <summary>The number of cells.</summary>
    public int Count => cells.Length;

    /// <summary>The known owners of a party, or null when they are not known; empty when there are none to name.</summary>
    public IReadOnlyList<Parties.Owner>? Owners { get; set; }

    /// <summary>The models that generated training data of a weights item, or null when not known.</summary>
    public FactRow[]? Generators { get; set; }

    /// <summary>Makes every fact unknown.</summary>
    public void Clear()
    {
        Array.Clear(cells);
        Owners = null;
        Generators = null;
    }

    /// <summary>Takes over the facts of another row of the same scope.</summary>
    public void CopyFrom(FactRow other)
    {
        ArgumentNullException.ThrowIfNull(other);
        other.cells.AsSpan().CopyTo(cells);
        Owners = other.Owners;
        Generators = other.Generators;
    }

    /// <summary>Sets a flag; null leaves it unknown.</summary>
    public void Set(Fact fact, bool? value)
    {
        if (value is { } known)
        {
            SetCode(fact, known ? 1 : 0);
        }
    }

    /// <summary>Sets a number; null leaves it unknown.</summary>
    public void Set(Fact fact, decimal? value) => Set(fact, Number.Of(value));

    /// <summary>Sets a number; an unknown one leaves it unknown.</summary>
    public void Set(Fact fact, Number value)
    {
        if (value.IsKnown)
        {
            ref var cell = ref this[fact];
            cell.State = CellState.Known;
            cell.Number = value;
        }
    }

    /// <summary>Sets a country; null leaves it unknown.</summary>
    public void Set(Fact fact, Parties.Country? value)
    {
        if (value is { } known)
        {
            SetCode(fact, known.Index);
        }
    }

    /// <summary>Sets a date; null leaves it unknown.</summary>
    public void Set(Fact fact, DateOnly? value)
    {
        if (value is { } known)
        {
            SetCode(fact, known.DayNumber);
        }
    }

    /// <summary>Sets a symbol by its word; null leaves it unknown.</summary>
    /// <exception cref="ArgumentException">The word is not one the fact accepts.</exception>
    public void SetWord(Fact fact, string? word)
    {
        if (word is null)
        {
            return;
        }

        var index = fact.IndexOf(word);
        if (index < 0)
        {
            throw new ArgumentException($"{fact.Path}: '{word}' is not one of {string.Join(", ", fact.Words)}.", nameof(word));
        }

        SetCode(fact, index);
    }

    /// <summary>Sets a set of symbols by its words, leaving out words the fact does not know; null leaves it unknown.</summary>
    public void SetWords(Fact fact, IReadOnlyList<string>? words)
    {
        if (words is null)
        {
            return;
        }

        UInt128 bits = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var index = fact.IndexOf(words[i]);
            if (index >= 0)
            {
                bits |= UInt128.One << index;
            }
        }

        this[fact] = new Cell { State = CellState.Known, Bits = bits };
    }

    /// <summary>Sets a set of small numbers; null leaves it unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not between 0 and 63.</exception>
    public void SetNumerals(Fact fact, IEnumerable<int>? numerals)
    {
        if (numerals is null)
        {
            return;
        }

        UInt128 bits = 0;
        foreach (var numeral in numerals)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(numeral);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(numeral, 63);
            bits |= UInt128.One << numeral;
        }

        this[fact] = new Cell { State = CellState.Known, Bits = bits };
    }

    /// <summary>Sets a name, part or ECCN; null leaves it unknown.</summary>
    public void SetText(Fact fact, string? text)
    {
        if (text is not null)
        {
            this[fact] = new Cell { State = CellState.Known, Text = text };
        }
    }

    /// <summary>Records that there is no such thing.</summary>
    public void SetMissing(Fact fact) => this[fact] = new Cell { State = CellState.Missing };

    // A cell has one kind of value only, so that nothing else in it has to be cleared.
    private void SetCode(Fact fact, int code)
    {
        ref var cell = ref this[fact];
        cell.State = CellState.Known;
        cell.Code = code;
    }
}
