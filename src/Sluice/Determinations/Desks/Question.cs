using Sluice.Facts;
using Sluice.Law;
using Sluice.Law.Conditions;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>Something that a law asks of an order: a part of a condition, or whether a limit is kept.</summary>
/// <param name="Test">The part of a condition; null for a limit.</param>
/// <param name="Limit">The limit; null for a condition.</param>
/// <param name="IsOfLine">Whether lines of one order can be answered differently.</param>
internal sealed record Question(Test? Test, Limit? Limit, bool IsOfLine)
{
    /// <summary>The part of a condition, as it is written; null for a limit.</summary>
    public Expr? Condition { get; init; }

    /// <summary>What it reads of the order itself.</summary>
    public OrderParts Parts { get; init; }

    /// <summary>Whose names, parts or ECCNs it reads, which have to be matched with the law's lists first.</summary>
    public IReadOnlyList<FactScope> TextOf { get; init; } = [];

    /// <summary>What it is about.</summary>
    public QuestionSubject Subject { get; init; }

    /// <summary>The fact that it is about, where it is about a value.</summary>
    public Fact? Fact { get; init; }

    /// <summary>Whether it reads how many units a line has.</summary>
    public bool ReadsQuantity { get; init; }

    /// <summary>Whether it compares what was installed: while that is not known it is open, whatever the lines are.</summary>
    public bool ReadsInstalled { get; init; }
}
