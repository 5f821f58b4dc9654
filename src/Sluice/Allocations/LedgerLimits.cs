namespace Sluice.Allocations;

/// <summary>What a ledger takes: every name, list and amount has a limit, so that no caller can make one operation costly.</summary>
public static class LedgerLimits
{
    /// <summary>The most characters of the name of an account.</summary>
    public const int AccountName = 200;

    /// <summary>The most characters of an idempotency key.</summary>
    public const int Key = 200;

    /// <summary>The most characters of a reference, a reason, an act or a filing.</summary>
    public const int Text = 400;

    /// <summary>The most accounts on which one operation draws.</summary>
    public const int AccountsInOperation = 64;

    /// <summary>The most bounds that one reservation must keep.</summary>
    public const int SharesInOperation = 64;

    /// <summary>The most decimal places of an amount.</summary>
    public const int DecimalPlaces = 9;

    /// <summary>The largest limit, and the most that is held and used on an account. With <see cref="DecimalPlaces"/>, every sum fits a <see cref="decimal"/> exactly.</summary>
    public const decimal LargestAmount = 1_000_000_000_000_000m;

    /// <summary>The most holds that expire in one step; a ledger with more of them due takes several steps before anything else.</summary>
    public const int ExpiriesInStep = 4096;
}
