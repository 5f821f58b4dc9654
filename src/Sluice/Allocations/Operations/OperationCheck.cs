namespace Sluice.Allocations.Operations;

/// <summary>Says what is wrong with an operation before any ledger sees it.</summary>
public static class OperationCheck
{
    /// <summary>What is wrong, as a sentence that names the field, what it is and what is accepted; null when nothing is.</summary>
    /// <remarks>Fields are named as <c>sluice ledger apply</c> reads them: <c>account</c>, <c>key</c>, <c>amounts</c> and so on.</remarks>
    public static string? Problem(LedgerOperation operation) => operation switch
    {
        OpenAccount open => Name("account", open.Account, LedgerLimits.AccountName) ?? Limit(open.Limit) ?? OptionalText("filing", open.Filing),
        ChangeLimit change => Name("key", change.Key, LedgerLimits.Key) ?? Name("account", change.Account, LedgerLimits.AccountName)
            ?? Limit(change.Limit) ?? Name("act", change.Act, LedgerLimits.Text),
        Reserve reserve => Name("key", reserve.Key, LedgerLimits.Key) ?? Amounts(reserve.Amounts) ?? Time(reserve.Expires)
            ?? OptionalText("reference", reserve.Reference) ?? Shares(reserve.Shares),
        Commit commit => Name("key", commit.Key, LedgerLimits.Key) ?? Name("reservation", commit.Reservation, LedgerLimits.Key)
            ?? OptionalAmounts(commit.Amounts),
        Release release => Name("key", release.Key, LedgerLimits.Key) ?? Name("reservation", release.Reservation, LedgerLimits.Key)
            ?? OptionalAmounts(release.Amounts),
        Reverse reverse => Name("key", reverse.Key, LedgerLimits.Key) ?? Name("commit", reverse.Commit, LedgerLimits.Key)
            ?? Name("reason", reverse.Reason, LedgerLimits.Text) ?? OptionalAmounts(reverse.Amounts),
        ReadBalance read => Name("account", read.Account, LedgerLimits.AccountName),
        ExpireDue => null,
        _ => $"{operation.GetType().Name} is written by the ledger alone.",
    };

    /// <summary>Throws when something is wrong with an operation.</summary>
    /// <exception cref="ArgumentException">Something is; the message is that of <see cref="Problem"/>.</exception>
    public static void Demand(LedgerOperation operation)
    {
        if (Problem(operation) is { } problem)
        {
            throw new ArgumentException(problem, nameof(operation));
        }
    }

    private static string? Name(string field, string? value, int longest)
    {
        if (string.IsNullOrEmpty(value))
        {
            return $"{field}: is missing; 1 to {longest} characters are accepted.";
        }

        if (value.Length > longest)
        {
            return $"{field}: has {value.Length} characters; 1 to {longest} are accepted.";
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsControl(value[i]))
            {
                return $"{field}: has a control character (U+{(int)value[i]:X4}) at {i + 1}; text without control characters is accepted.";
            }

            if (char.IsSurrogate(value[i]) && !(i + 1 < value.Length && char.IsSurrogatePair(value[i], value[++i])))
            {
                return $"{field}: has half of a surrogate pair at {i + 1}; whole characters are accepted.";
            }
        }

        return null;
    }

    private static string? OptionalText(string field, string? value) => value is null ? null : Name(field, value, LedgerLimits.Text);

    private static string? Limit(decimal limit) => limit < 0m
        ? $"limit: is {limit}; zero or more is accepted."
        : Size("limit", limit);

    private static string? OptionalAmounts(AccountAmounts? amounts) => amounts is null ? null : Amounts(amounts);

    private static string? Amounts(AccountAmounts amounts)
    {
        if (amounts.Count is 0 or > LedgerLimits.AccountsInOperation)
        {
            return $"amounts: has {amounts.Count} accounts; 1 to {LedgerLimits.AccountsInOperation} are accepted.";
        }

        foreach (var (account, amount) in amounts)
        {
            var problem = Name("amounts", account, LedgerLimits.AccountName)
                ?? (amount <= 0m ? $"amounts.{account}: is {amount}; more than zero is accepted." : Size($"amounts.{account}", amount));
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? Shares(ShareBounds shares)
    {
        if (shares.Count > LedgerLimits.SharesInOperation)
        {
            return $"shares: has {shares.Count} bounds; at most {LedgerLimits.SharesInOperation} are accepted.";
        }

        foreach (var (account, of, percent, _) in shares)
        {
            var problem = Name("shares.account", account, LedgerLimits.AccountName) ?? Name("shares.of", of, LedgerLimits.AccountName)
                ?? (percent is < 0 or > 100 ? $"shares.{account}: is {percent} percent; 0 to 100 is accepted." : null);
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? Size(string field, decimal amount)
    {
        if (amount > LedgerLimits.LargestAmount)
        {
            return $"{field}: is {amount}; at most {LedgerLimits.LargestAmount:#,0} is accepted.";
        }

        return decimal.Round(amount, LedgerLimits.DecimalPlaces) == amount
            ? null
            : $"{field}: is {amount}; at most {LedgerLimits.DecimalPlaces} decimal places are accepted.";
    }

    private static string? Time(DateTimeOffset? time) => time is { Year: < 1970 or > 9000 } read
        ? $"expires: is {read:O}; a time from 1970 on is accepted."
        : null;
}
