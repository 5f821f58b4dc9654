using System.Security.Cryptography;
using System.Text;
using Sluice.Parties;
using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Store;
using Sluice.Screening.Screens;

namespace Sluice.Screening.Decisions;

/// <summary>The decisions about matches, kept beside the lists. They are only ever added to; the last one about a party and an entry counts.</summary>
/// <param name="folder">The folder of the lists.</param>
/// <param name="time">Gives the time.</param>
public sealed class DecisionBook(string folder, TimeProvider time)
{
    /// <summary>The longest time for which a decision may count.</summary>
    public const int MostDays = 366;

    private const string FileName = "decisions.jsonl";

    private readonly string path = Path.Combine(folder, FileName);
    private readonly AppendedLines lines = new(Path.Combine(folder, FileName));

    /// <summary>Every decision, in the order in which they were made.</summary>
    /// <exception cref="ListStoreException">The file cannot be read.</exception>
    public IReadOnlyList<PartyDecision> All() => [.. lines.Read().Select(line => DecisionText.Read(line, path))];

    /// <summary>Names some decisions: SHA-256 over all of them, in hexadecimal.</summary>
    public static string Mark(IReadOnlyList<PartyDecision> decisions) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', decisions.Select(DecisionText.Line)))));

    /// <summary>Adds a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="entry">The entry it is about.</param>
    /// <exception cref="ListStoreException">It counts for too long, or sets an exact match aside without a second person.</exception>
    public void Add(PartyDecision decision, ListedParty entry)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var today = Day(time.GetUtcNow());
        if (decision.Until < today || decision.Until.DayNumber > today.DayNumber + MostDays)
        {
            throw new ListStoreException(decision.Name, $"read {decision.Until:yyyy-MM-dd} as the last day of the decision; accepted: a day from today to {today.AddDays(MostDays):yyyy-MM-dd}.");
        }

        if (!decision.IsRevoked && NeedsSecond(decision, entry))
        {
            throw new ListStoreException(decision.Name, $"the name is exactly that of {entry.Id}; it is set aside only where a second person, named with --second, agrees.");
        }

        lines.Add(_ => DecisionText.Line(decision), time);
    }

    /// <summary>The last decision about a party and an entry, and whether it counts; null when there is none.</summary>
    /// <param name="all">The decisions.</param>
    /// <param name="name">The name of our party.</param>
    /// <param name="country">Where it is.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="today">The day on which it must count.</param>
    public static (PartyDecision Decision, DecisionState State)? Find(ILookup<string, PartyDecision> all, string name, Country? country, ListedParty entry, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(entry);
        var last = all[ExactNames.Key(name)].LastOrDefault(decision =>
            decision.Country == country && (decision.EntryId == entry.Id || entry.EarlierIds.Contains(decision.EntryId, StringComparer.Ordinal)));
        return last is null ? null : (last, StateOf(last, entry, today));
    }

    /// <summary>Whether a decision counts for an entry as it is now.</summary>
    public static DecisionState StateOf(PartyDecision decision, ListedParty entry, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.IsRevoked ? DecisionState.Revoked
            : decision.Until < today ? DecisionState.Expired
            : decision.EntryHash != HashOf(entry) ? DecisionState.Reopened
            : NeedsSecond(decision, entry) ? DecisionState.NeedsSecond
            : DecisionState.Counts;
    }

    /// <summary>SHA-256 over what an entry says, in hexadecimal; the ids it had before are no part of it.</summary>
    public static string HashOf(ListedParty entry) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(PartyLines.Line(entry))));

    private static bool NeedsSecond(PartyDecision decision, ListedParty entry) =>
        ExactNames.IsOf(decision.Name, entry)
        && (string.IsNullOrWhiteSpace(decision.Second) || string.Equals(decision.Second.Trim(), decision.By.Trim(), StringComparison.OrdinalIgnoreCase));

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
