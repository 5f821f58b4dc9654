namespace Sluice.Allocations.Machine;

/// <summary>Finds the steps of limits that an entry reached: 80, 90, 95 and 100 percent.</summary>
internal static class LimitWarnings
{
    private static readonly int[] Steps = [100, 95, 90, 80];

    /// <summary>The highest step that each account reached by an entry and had not reached before.</summary>
    public static IReadOnlyList<LimitWarning> Of(LedgerEntry entry, LedgerStep step)
    {
        if (entry.Kind is not (EntryKind.Reserved or EntryKind.LimitChanged))
        {
            return [];
        }

        List<LimitWarning>? warnings = null;
        foreach (var line in entry.Lines)
        {
            var taken = line.Held + line.Used;
            var (takenBefore, limitBefore) = entry.Kind == EntryKind.Reserved ? (taken - line.Change, line.Limit) : (taken, line.Limit - line.Change);
            foreach (var percent in Steps)
            {
                if (taken * 100m >= percent * line.Limit)
                {
                    if (takenBefore * 100m < percent * limitBefore)
                    {
                        (warnings ??= []).Add(new(line.Account, percent, taken, line.Limit, step.FindAccount(line.Account)?.Filing));
                    }

                    break;
                }
            }
        }

        return warnings ?? (IReadOnlyList<LimitWarning>)[];
    }
}
