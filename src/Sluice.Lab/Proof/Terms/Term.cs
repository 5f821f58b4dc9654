namespace Sluice.Lab.Proof.Terms;

/// <summary>
/// A truth value or a number that depends on things that are free. Terms of one bank are equal exactly when they are the same object:
/// what is said twice is held, and solved, once.
/// </summary>
internal sealed class Term
{
    internal Term(int id, TermKind kind, Term[] parts, Rational value, string? name, bool isWhole)
    {
        Id = id;
        Kind = kind;
        Parts = parts;
        Value = value;
        Name = name;
        IsWhole = isWhole;
    }

    /// <summary>The number of the term in its bank, in the order of making: parts come before what they are parts of.</summary>
    public int Id { get; }

    /// <summary>What it is.</summary>
    public TermKind Kind { get; }

    /// <summary>What it is made of.</summary>
    public IReadOnlyList<Term> Parts { get; }

    /// <summary>The constant of <see cref="TermKind.Constant"/> and <see cref="TermKind.Scaled"/>.</summary>
    public Rational Value { get; }

    /// <summary>The name of what is free.</summary>
    public string? Name { get; }

    /// <summary>Whether a free number is a whole one.</summary>
    public bool IsWhole { get; }

    /// <summary>The opposite of a truth value, once it was asked for.</summary>
    internal Term? Opposite { get; set; }

    /// <summary>Whether it is a truth value, and no number.</summary>
    public bool IsFlag => Kind <= TermKind.AtMost;

    /// <summary>Whether it is true whatever is free.</summary>
    public bool IsTrue => Kind == TermKind.True;

    /// <summary>Whether it is false whatever is free.</summary>
    public bool IsFalse => Kind == TermKind.Not && Parts[0].IsTrue;

    /// <summary>Whether it is a constant number.</summary>
    public bool IsConstant => Kind == TermKind.Constant;

    /// <inheritdoc />
    public override string ToString() => Name ?? (Kind is TermKind.Constant ? Value.ToString() : $"{Kind}#{Id}");
}
