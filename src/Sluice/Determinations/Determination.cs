using Sluice.Determinations.Screening;

namespace Sluice.Determinations;

/// <summary>What the law of a day says of an order: the answer by the text, the answer as enforced, and everything behind them.</summary>
/// <param name="Order">The order's id.</param>
/// <param name="AsOf">The day whose law was applied.</param>
/// <param name="AsWritten">The answer by the text in force.</param>
/// <param name="AsEnforced">The answer when rules whose enforcement was announced to stop are left out.</param>
/// <param name="Items">One entry for each line of the order.</param>
/// <param name="Allocations">The accounts the order would draw on, with what was used and what would remain.</param>
/// <param name="Obligations">What must be filed, obtained or told, and by when.</param>
/// <param name="Questions">The smallest set of facts that would settle an open answer, the most decisive first.</param>
/// <param name="Flags">What a reader must know before relying on the answer.</param>
/// <param name="Trace">The provisions that were weighed.</param>
/// <param name="LawBook">The book of law that answered.</param>
public sealed record Determination(
    string Order,
    DateOnly AsOf,
    Answer AsWritten,
    Answer AsEnforced,
    IReadOnlyList<ItemFinding> Items,
    IReadOnlyList<AllocationDraw> Allocations,
    IReadOnlyList<Obligation> Obligations,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<Flag> Flags,
    IReadOnlyList<TraceStep> Trace,
    LawBookStamp LawBook)
{
    /// <summary>What looking for the parties on the lists found; null when the order states the standing of all of them.</summary>
    public ScreeningReport? Screening { get; init; }
}

/// <summary>One of the two answers.</summary>
/// <param name="Outcome">Whether the order may move.</param>
/// <param name="Review">How an application would be judged, when a license is required.</param>
/// <param name="Authorizations">Every authorization the law of the day knows for such items; the one that carries the order first.</param>
/// <param name="ReasonsForControl">The reasons of part 738 that apply, for instance RS and AT.</param>
public sealed record Answer(Outcome Outcome, Review? Review, IReadOnlyList<AuthorizationFinding> Authorizations, IReadOnlyList<string> ReasonsForControl);

/// <summary>Whether an order may move.</summary>
public enum Outcome
{
    /// <summary>The items are not subject to the EAR (15 CFR 734.3).</summary>
    NotSubjectToEar,

    /// <summary>No license is required.</summary>
    NoLicenseRequired,

    /// <summary>A license exception of part 740 covers the order.</summary>
    LicenseException,

    /// <summary>A validated end-user or other named authorization covers the order.</summary>
    Authorized,

    /// <summary>A license is required and nothing lifts the requirement.</summary>
    LicenseRequired,

    /// <summary>The order may not proceed.</summary>
    Prohibited,

    /// <summary>Facts that are not known, or text that contradicts other text, decide.</summary>
    Undetermined,
}

/// <summary>How an application for a license is judged.</summary>
public enum Review
{
    /// <summary>Presumption of approval.</summary>
    PresumptionOfApproval,

    /// <summary>The text states no policy.</summary>
    Unstated,

    /// <summary>Case by case.</summary>
    CaseByCase,

    /// <summary>Presumption of denial.</summary>
    PresumptionOfDenial,

    /// <summary>Policy of denial.</summary>
    PolicyOfDenial,

    /// <summary>Facts that are not known decide.</summary>
    Undetermined,
}

/// <summary>Whether an authorization is open to the order.</summary>
/// <param name="Symbol">The symbol, for instance LPP.</param>
/// <param name="Available">True, false, or null when it depends on an unknown fact or the text is unresolved.</param>
/// <param name="Because">What decides, in the language asked for.</param>
/// <param name="Provision">The paragraph that decides.</param>
public sealed record AuthorizationFinding(string Symbol, bool? Available, string Because, string Provision);

/// <summary>How the law of the day classifies a line.</summary>
/// <param name="Name">The name of the item.</param>
/// <param name="Eccn">The classification numbers; more than one when unknown facts leave several open.</param>
/// <param name="Level">a, b, c, weights, or null when the item meets no level of the advanced computing controls.</param>
/// <param name="Tpp">Total processing performance of one integrated circuit, or null when not known.</param>
/// <param name="PerformanceDensity">TPP by mm² of applicable die area, rounded to four places for display, or null.</param>
/// <param name="TotalTpp">TPP of the whole line, or null when not known.</param>
/// <param name="Quantity">The number of units, or null when not known.</param>
/// <param name="Confidence">How sure the catalogue is of the figures: high, medium or low; null for figures from the order.</param>
public sealed record ItemFinding(
    string Name, IReadOnlyList<string> Eccn, string? Level, decimal? Tpp, decimal? PerformanceDensity, decimal? TotalTpp, decimal? Quantity, string? Confidence);

/// <summary>An account that the order would draw on.</summary>
/// <param name="Account">The name of the account, from the law's template.</param>
/// <param name="Limit">The limit in TPP, or null when not known.</param>
/// <param name="Used">What was used before, or null when not known.</param>
/// <param name="ThisOrder">What the order would use, or null when not known.</param>
/// <param name="Remaining">What would remain; negative when the order does not fit.</param>
/// <param name="Provision">The paragraph that sets the limit.</param>
public sealed record AllocationDraw(string Account, decimal? Limit, decimal? Used, decimal? ThisOrder, decimal? Remaining, string Provision);

/// <summary>Something to be filed, obtained or told.</summary>
/// <param name="What">The duty, in the contract's words, for instance file_certification.</param>
/// <param name="To">Who receives it, or null.</param>
/// <param name="Due">The last day, or null when the text sets none.</param>
/// <param name="Provision">The paragraph.</param>
/// <param name="Text">The duty in words.</param>
public sealed record Obligation(string What, string? To, DateOnly? Due, string Provision, string Text);

/// <summary>A fact to be asked for.</summary>
/// <param name="Fact">The path of the field.</param>
/// <param name="Why">What it decides, in words.</param>
/// <param name="Decides">The answers it chooses between.</param>
public sealed record Question(string Fact, string Why, IReadOnlyList<string> Decides);

/// <summary>Something a reader must know before relying on the answer.</summary>
/// <param name="Id">A stable name, for instance unverified.affiliates-rule-after-2026-11-10.</param>
/// <param name="Severity">low, medium or high.</param>
/// <param name="Text">The warning in words.</param>
public sealed record Flag(string Id, string Severity, string Text);

/// <summary>A provision that was weighed.</summary>
/// <param name="Provision">The CFR paragraph, or the name of the letter or guidance.</param>
/// <param name="Holds">Whether its condition holds; null when that depends on an unknown fact.</param>
/// <param name="EnactedBy">The citation of the amendment that last wrote it.</param>
/// <param name="InForce">The day that amendment took effect.</param>
/// <param name="Text">The provision in words.</param>
/// <param name="Kind">The kind of provision, for instance requirement.</param>
/// <param name="Law">written, enforced or both: which of the two laws of the day has it.</param>
/// <param name="Line">The line of the order it was weighed for, from zero.</param>
public sealed record TraceStep(string Provision, bool? Holds, string EnactedBy, DateOnly InForce, string Text, string Kind, string Law, int Line);

/// <summary>The book of law that answered.</summary>
/// <param name="Hash">SHA-256 over the files of the book, in hexadecimal.</param>
/// <param name="DataTo">The last day up to which the sources of the book were read.</param>
public sealed record LawBookStamp(string Hash, DateOnly? DataTo);
