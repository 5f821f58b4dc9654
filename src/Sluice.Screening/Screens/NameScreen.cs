using System.Collections.Concurrent;
using Sluice.Determinations.Screening;
using Sluice.Parties;
using Sluice.Screening.Decisions;
using Sluice.Screening.Index;
using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Days;
using Sluice.Screening.Names;

namespace Sluice.Screening.Screens;

/// <summary>Looks for names on the lists of a day. What was found of a name is remembered; threads may share one.</summary>
/// <param name="calendar">Says which lists are used for which day.</param>
/// <param name="decisions">What was decided about earlier matches.</param>
/// <param name="today">The day on which decisions must count.</param>
public sealed class NameScreen(ListCalendar calendar, IReadOnlyList<PartyDecision> decisions, DateOnly today)
{
    private const int MostIndexes = 4;
    private const int MostNames = 200_000;
    private const int MostMatches = 10;

    private readonly ILookup<string, PartyDecision> decided = decisions.ToLookup(decision => ExactNames.Key(decision.Name), StringComparer.Ordinal);
    private readonly ConcurrentDictionary<DateOnly, ListsOfDay> days = new();
    private readonly ConcurrentDictionary<string, Lazy<ListIndex>> indexes = new(StringComparer.Ordinal);

    /// <summary>The lists that are used for a day.</summary>
    public ListsOfDay ListsOn(DateOnly day) => days.GetOrAdd(day, calendar.On);

    /// <summary>What the lists of a day say of a name.</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="country">Where the party is, or null when that is not known.</param>
    /// <param name="day">The day.</param>
    public NameFinding Find(string name, Country? country, DateOnly day) => Find(new PartyQuery(name) { Country = country }, day);

    /// <summary>What the lists of a day say of a party.</summary>
    /// <param name="query">The party.</param>
    /// <param name="day">The day.</param>
    public NameFinding Find(PartyQuery query, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(query);
        var lists = ListsOn(day);
        var matches = new List<(ListedMatch Match, string? Word)>();
        foreach (var found in IndexOf(lists).Search(query))
        {
            if (Match(found, query, lists) is { } match)
            {
                matches.Add((match, KnownList.Of(match.List).Word));
            }
        }

        return NameFinding.Of(query.Name, lists, matches);
    }

    private ListedMatch? Match(PartyMatch found, PartyQuery query, ListsOfDay lists)
    {
        var party = found.Party;
        var isExact = ExactNames.IsOf(query.Name, party);
        if (!isExact && found.Score < Thresholds.Possible)
        {
            return null;
        }

        return new ListedMatch(
            party.Id, party.List, party.Name, found.MatchedName.Text, found.Score,
            isExact && found.Score >= Thresholds.Possible ? NameFinding.Exact : found.Score >= Thresholds.Probable ? NameFinding.Probable : NameFinding.Possible,
            EntryStanding.Of(party, lists.Day, lists.Of(party.List).Standing))
        {
            EntityNumber = party.EntityNumber,
            LicenseRequirement = party.LicenseRequirement,
            LicensePolicy = party.LicensePolicy,
            Footnotes = party.Footnotes,
            Citation = party.FederalRegisterCitation,
            StartDate = party.StartDate,
            EndDate = party.EndDate,
            Why = found.Explanation,
            SetAside = DecisionBook.Find(decided, query.Name, query.Country, party, today) is { State: DecisionState.Counts, Decision: var decision } ? Say(decision) : null,
        };
    }

    private static string Say(PartyDecision decision) =>
        $"{decision.By}{(decision.Second is { } second ? $" and {second}" : "")}, {decision.At:yyyy-MM-dd}, until {decision.Until:yyyy-MM-dd}: {decision.Why}";

    private ListIndex IndexOf(ListsOfDay lists)
    {
        if (indexes.Count > MostIndexes)
        {
            indexes.Clear();
        }

        return indexes.GetOrAdd(lists.Key, _ => new Lazy<ListIndex>(() => new ListIndex(calendar.Entries(lists)))).Value;
    }

    /// <summary>The entries of some editions, and what was found in them before.</summary>
    private sealed class ListIndex(IReadOnlyList<ListedParty> entries)
    {
        private readonly PartyIndex index = PartyIndex.Build(entries);
        private readonly ConcurrentDictionary<PartyQuery, IReadOnlyList<PartyMatch>> known = new();

        public IReadOnlyList<PartyMatch> Search(PartyQuery query)
        {
            if (known.Count > MostNames)
            {
                known.Clear();
            }

            return known.GetOrAdd(query, q => index.Search(q, MostMatches));
        }
    }
}
