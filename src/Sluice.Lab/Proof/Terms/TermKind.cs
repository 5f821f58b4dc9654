namespace Sluice.Lab.Proof.Terms;

/// <summary>What a term is.</summary>
internal enum TermKind
{
    /// <summary>Always true.</summary>
    True,

    /// <summary>A truth value that is free.</summary>
    Flag,

    /// <summary>The opposite of its part.</summary>
    Not,

    /// <summary>All parts are true.</summary>
    All,

    /// <summary>The first part, a number, is at most the second.</summary>
    AtMost,

    /// <summary>A number written out.</summary>
    Constant,

    /// <summary>A number that is free.</summary>
    Number,

    /// <summary>The sum of the parts.</summary>
    Sum,

    /// <summary>The part times a constant.</summary>
    Scaled,

    /// <summary>The first part times the second.</summary>
    Product,

    /// <summary>The first part divided by the second.</summary>
    Quotient,

    /// <summary>The second part where the first, a truth value, is true; else the third.</summary>
    Choice,
}
