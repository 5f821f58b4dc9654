using Sluice.Documents;
using Sluice.Law.Conditions;

namespace Sluice.Law;

/// <summary>A provision of the law of a day, read and compiled.</summary>
public sealed record Provision
{
    /// <summary>The CFR paragraph, or the name of the letter or guidance.</summary>
    public required string Id { get; init; }

    /// <summary>What it does.</summary>
    public required ProvisionKind Kind { get; init; }

    /// <summary>When it holds; null when it always does.</summary>
    public Clause? When { get; init; }

    /// <summary>What it says, in words.</summary>
    public required LocalText Says { get; init; }

    /// <summary>high, medium or low.</summary>
    public required string Confidence { get; init; }

    /// <summary>The day after which someone should look again, or null.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Provisions of the same kind that go before it where they hold.</summary>
    public IReadOnlyList<string> YieldsTo { get; init; } = [];

    /// <summary>The uncertainty that answers depending on it carry, or null.</summary>
    public Uncertainty? Uncertain { get; init; }

    /// <summary>Why it answers null where it holds, or null.</summary>
    public Opening? Open { get; init; }

    /// <summary>What follows from it, by kind.</summary>
    public Effect Effect { get; init; } = new();

    /// <summary>The flag raised when it holds, or null.</summary>
    public FlagEffect? Flag { get; init; }

    /// <summary>The last amendment that wrote it.</summary>
    public required Amendment EnactedBy { get; init; }

    /// <summary>The day that amendment took effect.</summary>
    public required DateOnly InForce { get; init; }

    /// <summary>Every amendment that wrote it, the oldest first.</summary>
    public required IReadOnlyList<Amendment> History { get; init; }

    /// <summary>The fields as they stand after all amendments.</summary>
    public required MapNode Fields { get; init; }
}

/// <summary>A condition with its text, its typed tree and its compiled form.</summary>
/// <param name="Provision">The paragraph it comes from.</param>
/// <param name="Text">The text as written.</param>
/// <param name="Tree">The typed tree.</param>
/// <param name="Test">The compiled condition.</param>
/// <param name="Says">The condition in words, or null when only the tree says it.</param>
public sealed record Clause(string Provision, string Text, Expr Tree, Test Test, LocalText? Says);

/// <summary>Why a provision that holds still does not settle anything.</summary>
/// <param name="Reason">The uncertainty.</param>
/// <param name="IsCoverage">True when the book stops there, false when the text contradicts other text.</param>
public sealed record Opening(Uncertainty Reason, bool IsCoverage);
