using Sluice.Allocations.Machine;

namespace Sluice.Allocations.Chain;

/// <summary>What entries come to on one account so far.</summary>
internal sealed class AccountSums(AccountState opened)
{
    private decimal limit = opened.Limit;
    private decimal held;
    private decimal used;

    /// <summary>The account's name.</summary>
    public string Name => opened.Name;

    /// <summary>The account as it stands.</summary>
    public AccountState State => opened with { Limit = limit, Held = held, Used = used };

    /// <summary>Takes in what an entry did; goes on with the sums that it says.</summary>
    /// <returns>What cannot be right about it, as a sentence; null when nothing is found.</returns>
    public string? Take(EntryKind kind, in LineField line)
    {
        switch (kind)
        {
            case EntryKind.Opened:
                (limit, held, used) = (line.Change, 0m, 0m);
                break;
            case EntryKind.LimitChanged:
                limit += line.Change;
                break;
            case EntryKind.Reserved:
                held += line.Change;
                break;
            case EntryKind.Committed:
                held -= line.Change;
                used += line.Change;
                break;
            case EntryKind.Released or EntryKind.Expired:
                held -= line.Change;
                break;
            default:
                used -= line.Change;
                break;
        }

        var problem = Problem(kind, line);
        (limit, held, used) = (line.Limit, line.Held, line.Used);
        return problem;
    }

    private string? Problem(EntryKind kind, in LineField line)
    {
        if (limit != line.Limit || held != line.Held || used != line.Used)
        {
            return $"The sums on '{Name}' do not add up: limit {line.Limit}, held {line.Held}, used {line.Used}; "
                + $"the entries give {limit}, {held}, {used}.";
        }

        if (held < 0m || used < 0m)
        {
            return $"More is taken from '{Name}' than was on it.";
        }

        return kind == EntryKind.Reserved && opened.Kind == LimitKind.Cap && held + used > limit
            ? $"'{Name}' is over its limit of {limit}: held {held}, used {used}."
            : null;
    }
}
