using Sluice.Documents;

namespace Sluice.Law;

/// <summary>One dated change of the law: a Federal Register rule, a letter, a stay, guidance, or a proposal.</summary>
public sealed record Amendment
{
    /// <summary>The short name, unique in the book.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The form.</summary>
    public required AmendmentKind Kind { get; init; }

    /// <summary>The citation, for instance 90 FR 4544.</summary>
    public required string Citation { get; init; }

    /// <summary>When it was published or announced.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>When it took effect.</summary>
    public required DateOnly Effective { get; init; }

    /// <summary>The compliance date, when later than <see cref="Effective"/>: the first day its text is applied.</summary>
    public DateOnly? AppliesFrom { get; init; }

    /// <summary>The last day it applies, or null.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The amendments it stays while it applies.</summary>
    public IReadOnlyList<string> Stays { get; init; } = [];

    /// <summary>The amendments that are not enforced while it applies.</summary>
    public IReadOnlyList<string> Unenforces { get; init; } = [];

    /// <summary>Where the text was read.</summary>
    public required string Source { get; init; }

    /// <summary>high, medium or low.</summary>
    public required string Confidence { get; init; }

    /// <summary>The uncertainty that answers depending on it carry, or null.</summary>
    public string? Uncertain { get; init; }

    /// <summary>What it does, in words.</summary>
    public required LocalText Summary { get; init; }

    /// <summary>The changes in order.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }

    /// <summary>The first day on which its text is applied.</summary>
    public DateOnly FirstDay => AppliesFrom ?? Effective;

    /// <summary>Whether it applies on a day, by its own dates.</summary>
    public bool AppliesOn(DateOnly day) => day >= FirstDay && (Until is not { } last || day <= last);
}

/// <summary>What a change does to a provision.</summary>
public enum ChangeVerb
{
    /// <summary>Adds a provision.</summary>
    Add,

    /// <summary>Changes the fields it gives; a provision that is not there is passed over.</summary>
    Amend,

    /// <summary>Takes a provision out.</summary>
    Repeal,
}

/// <summary>One change of one provision.</summary>
/// <param name="Verb">What is done.</param>
/// <param name="Provision">The provision's id, a CFR paragraph as a rule.</param>
/// <param name="From">The first day of this change, when it differs from the amendment's.</param>
/// <param name="Fields">The fields as written.</param>
public sealed record Change(ChangeVerb Verb, string Provision, DateOnly? From, MapNode Fields);
