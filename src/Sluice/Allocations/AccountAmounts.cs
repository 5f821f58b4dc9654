using System.Collections;

namespace Sluice.Allocations;

/// <summary>Amounts on several accounts: each account once, in ordinal order of the names. Two with the same content are equal.</summary>
public sealed class AccountAmounts : IReadOnlyList<AccountAmount>, IEquatable<AccountAmounts>
{
    private readonly AccountAmount[] amounts;

    private AccountAmounts(AccountAmount[] amounts) => this.amounts = amounts;

    /// <summary>No account.</summary>
    public static AccountAmounts None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => amounts.Length;

    /// <inheritdoc/>
    public AccountAmount this[int index] => amounts[index];

    /// <summary>An amount on one account.</summary>
    public static AccountAmounts Of(string account, decimal amount) => new([new(account, amount)]);

    /// <summary>Amounts on several accounts.</summary>
    /// <param name="amounts">The amounts, in any order.</param>
    /// <exception cref="ArgumentException">An account comes twice.</exception>
    public static AccountAmounts Of(params ReadOnlySpan<AccountAmount> amounts)
    {
        var sorted = amounts.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Account, b.Account));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (string.Equals(sorted[i].Account, sorted[i - 1].Account, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The account '{sorted[i].Account}' comes twice.", nameof(amounts));
            }
        }

        return sorted.Length == 0 ? None : new(sorted);
    }

    /// <summary>The amount on an account; zero when it is not among them.</summary>
    public decimal On(string account)
    {
        foreach (var line in amounts)
        {
            if (string.Equals(line.Account, account, StringComparison.Ordinal))
            {
                return line.Amount;
            }
        }

        return 0m;
    }

    /// <summary>Whether these are the amounts, which may come in any order, each account once.</summary>
    internal bool Is(ReadOnlySpan<AccountAmount> others) =>
        amounts.AsSpan().SequenceEqual(others) || (Count > 1 && Count == others.Length && Equals(Of(others)));

    /// <summary>These amounts and others on top.</summary>
    public AccountAmounts Plus(AccountAmounts others) => Combine(others, 1);

    /// <summary>These amounts less others; what comes to zero is left out.</summary>
    public AccountAmounts Minus(AccountAmounts others) => Combine(others, -1);

    /// <inheritdoc/>
    public bool Equals(AccountAmounts? other) => other is not null && amounts.AsSpan().SequenceEqual(other.amounts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AccountAmounts);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var line in amounts)
        {
            hash.Add(line);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<AccountAmount> GetEnumerator() => ((IEnumerable<AccountAmount>)amounts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private AccountAmounts Combine(AccountAmounts others, int sign)
    {
        if (others.Count == 0)
        {
            return this;
        }

        if (Count == 1 && others.Count == 1 && string.Equals(this[0].Account, others[0].Account, StringComparison.Ordinal))
        {
            var rest = this[0].Amount + (sign * others[0].Amount);
            return rest == 0m ? None : new([new(this[0].Account, rest)]);
        }

        var sums = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var line in amounts)
        {
            sums[line.Account] = line.Amount;
        }

        foreach (var line in others.amounts)
        {
            sums[line.Account] = sums.GetValueOrDefault(line.Account) + (sign * line.Amount);
        }

        return new([.. sums.Where(sum => sum.Value != 0m).Select(sum => new AccountAmount(sum.Key, sum.Value))]);
    }
}
