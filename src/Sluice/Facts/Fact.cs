namespace Sluice.Facts;

/// <summary>What a fact is about.</summary>
public enum FactScope
{
    /// <summary>The order as a whole, for instance <c>destination</c>.</summary>
    Order,

    /// <summary>One line of the order, for instance <c>item.tpp</c>.</summary>
    Item,

    /// <summary>One party, for instance <c>ultimate_consignee.headquarters</c>.</summary>
    Party,

    /// <summary>One model that generated training data (Technical Note 3 to ECCN 4E091).</summary>
    Generator,
}

/// <summary>The type of a fact's value.</summary>
public enum FactKind
{
    /// <summary>True or false; held in <see cref="Cell.Code"/> as 1 or 0.</summary>
    Flag,

    /// <summary>An exact number; held in <see cref="Cell.Number"/>.</summary>
    Number,

    /// <summary>A country; <see cref="Cell.Code"/> is its <see cref="Parties.Country.Index"/>.</summary>
    Country,

    /// <summary>One word of a closed list; <see cref="Cell.Code"/> is its position in <see cref="Fact.Words"/>.</summary>
    Symbol,

    /// <summary>A set of words of a closed list; bit n of <see cref="Cell.Bits"/> is word n of <see cref="Fact.Words"/>.</summary>
    Symbols,

    /// <summary>A set of small whole numbers 0 to 63; bit n of <see cref="Cell.Bits"/> is the number n.</summary>
    Numerals,

    /// <summary>A day; <see cref="Cell.Code"/> is its <see cref="DateOnly.DayNumber"/>.</summary>
    Date,

    /// <summary>A name of a party; matched against the name lists of the law.</summary>
    Name,

    /// <summary>The catalogue name of a part; matched against the chip lists of the law.</summary>
    Part,

    /// <summary>An export control classification number; matched against the ECCN lists of the law.</summary>
    Eccn,
}

/// <summary>A fact an order can state: one word of the vocabulary that conditions are written in.</summary>
/// <param name="Path">The name in conditions, in snake_case, without the role or item it belongs to.</param>
/// <param name="Scope">What the fact is about.</param>
/// <param name="Kind">The type of the value.</param>
/// <param name="Slot">The position of the value in a <see cref="FactRow"/> of the scope.</param>
/// <param name="Words">The accepted words of a symbol or a set of symbols; empty otherwise.</param>
/// <param name="AskAs">The path, in the contract's names, of the field a user is asked for when this fact is unknown.</param>
/// <param name="Unit">The unit of a number, empty when it has none.</param>
public sealed record Fact(string Path, FactScope Scope, FactKind Kind, int Slot, IReadOnlyList<string> Words, string AskAs, string Unit)
{
    /// <summary>The position of a word in <see cref="Words"/>, or -1.</summary>
    public int IndexOf(string word)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (string.Equals(Words[i], word, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc />
    public override string ToString() => Path;
}
