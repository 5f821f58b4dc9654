using Sluice.Law.Allowances;
using Sluice.Law.Conditions;

namespace Sluice.Law;

/// <summary>What follows from a provision that holds. Which members are set is told by <see cref="ProvisionKind"/>.</summary>
public sealed record Effect
{
    /// <summary>Classification: the ECCN; null when the declared one stays.</summary>
    public string? Eccn { get; init; }

    /// <summary>Classification: the level, one of the words of the vocabulary's level.</summary>
    public string? Level { get; init; }

    /// <summary>Classification: what the provision presumes of the part being for datacenters, or null.</summary>
    public bool? Datacenter { get; init; }

    /// <summary>Classification and requirement: the reasons for control.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Prohibition: the outcome; review: the policy.</summary>
    public string? Answer { get; init; }

    /// <summary>Requirement: the ground it stands on, by which exceptions and reviews name it.</summary>
    public string? Basis { get; init; }

    /// <summary>Exception and authorization: the grounds it lifts; review: the grounds it judges.</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>Exception and authorization: the symbol.</summary>
    public string? Symbol { get; init; }

    /// <summary>Exception and authorization: which items it is about; where this fails it is not even listed.</summary>
    public Clause? For { get; init; }

    /// <summary>Exception and authorization: the conditions, each with its paragraph.</summary>
    public IReadOnlyList<Clause> Conditions { get; init; } = [];

    /// <summary>Exception, authorization and review: the allowance drawn on.</summary>
    public Limit? Limit { get; init; }

    /// <summary>Exception, authorization and review: accounts that are kept beside the limit.</summary>
    public IReadOnlyList<KeptAccount> Accounts { get; init; } = [];

    /// <summary>Exception, authorization and review: bounds on one account by another, which the ledger holds.</summary>
    public IReadOnlyList<ShareOfAccount> Shares { get; init; } = [];

    /// <summary>Exception and authorization: the duties that come with its use; duty: the one.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>Restriction: the symbols it closes, or leaves open when <see cref="ClosesAllBut"/>.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    /// <summary>Restriction: whether every symbol but those of <see cref="Symbols"/> is closed.</summary>
    public bool ClosesAllBut { get; init; }

    /// <summary>Duty: the outcomes it goes with; empty for any.</summary>
    public IReadOnlyList<string> OnOutcome { get; init; } = [];

    /// <summary>Duty: the review policies it goes with; empty for any.</summary>
    public IReadOnlyList<string> OnReview { get; init; } = [];
}

/// <summary>An allowance: an account with a limit, what was used before, and what an order draws.</summary>
/// <param name="Provision">The paragraph that sets the limit.</param>
/// <param name="Account">The template of the account's name.</param>
/// <param name="Instead">Another account that is charged instead, or null.</param>
/// <param name="Amount">The limit.</param>
/// <param name="Used">What was used before.</param>
/// <param name="Draw">What the order draws.</param>
/// <param name="Closes">Whether going over closes the exception; false for a line that only calls for a report.</param>
/// <param name="Filing">The paragraph of the duty, one of the provision's own, that nearing or reaching the limit calls for; or null.</param>
/// <param name="Says">The limit in words.</param>
public sealed record Limit(string Provision, AccountTemplate Account, ChargedInstead? Instead, Formula Amount, Formula Used, Formula Draw, bool Closes, string? Filing, LocalText Says)
{
    /// <summary>The question whether an order stays within it, where the law's conditions were taken apart; else -1.</summary>
    internal int Question { get; init; } = -1;
}

/// <summary>A number of the law with its text, its typed tree and its compiled form.</summary>
/// <param name="Text">The text as written.</param>
/// <param name="Tree">The typed tree.</param>
/// <param name="Measure">The compiled number.</param>
public sealed record Formula(string Text, Expr Tree, Measure Measure);

/// <summary>Something to be filed, obtained or told.</summary>
/// <param name="Provision">The paragraph.</param>
/// <param name="What">The duty, in the contract's words.</param>
/// <param name="To">Who receives it, or null.</param>
/// <param name="When">When it arises; null when always.</param>
/// <param name="Due">The last day, or null when the text sets none.</param>
/// <param name="Says">The duty in words.</param>
/// <param name="Uncertain">What is not settled about it, or null.</param>
public sealed record Duty(string Provision, string What, string? To, Clause? When, DueRule? Due, LocalText Says, Uncertainty? Uncertain);

/// <summary>How the last day of a duty follows from the day of the order.</summary>
/// <param name="Days">Days after the order; negative before it.</param>
/// <param name="Months">Months after the order.</param>
/// <param name="AfterHalfYear">Days after the end of the half-year of the order, or null.</param>
public sealed record DueRule(int Days, int Months, int? AfterHalfYear)
{
    private const int MonthsOfHalfYear = 6;

    /// <summary>The last day for an order of a day.</summary>
    public DateOnly DayFor(DateOnly order)
    {
        if (AfterHalfYear is { } days)
        {
            var end = order.Month <= MonthsOfHalfYear
                ? new DateOnly(order.Year, MonthsOfHalfYear, 30)
                : new DateOnly(order.Year, MonthsOfHalfYear + MonthsOfHalfYear, 31);
            return end.AddDays(days);
        }

        return order.AddMonths(Months).AddDays(Days);
    }
}

/// <summary>The flag a provision raises.</summary>
/// <param name="Id">The flag's stable name.</param>
/// <param name="Severity">low, medium or high.</param>
public sealed record FlagEffect(string Id, string Severity);
