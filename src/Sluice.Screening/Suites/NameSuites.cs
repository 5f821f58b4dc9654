using System.Text.Json;
using Sluice.Screening.Index;
using Sluice.Screening.Lists;

namespace Sluice.Screening.Suites;

/// <summary>The public suites of names of a folder, each as far as its file is there.</summary>
/// <param name="folder">Where the suites lie.</param>
/// <param name="lists">Where the lists lie.</param>
public sealed class NameSuites(string folder, string lists)
{
    private const string EntityList = "Entity List (EL) - Bureau of Industry and Security";
    private const int Seed = 20261126;

    private static readonly string[] NegativeFiles = ["yente_negatives_us.tsv", "yente_negatives_global.tsv"];
    private static readonly string[] NameParts = ["firstName", "middleName", "fatherName", "lastName"];

    /// <summary>The files of the suites.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. new NameSuites(string.Empty, string.Empty).Known().Select(suite => suite.File)];

    /// <summary>Every suite, in the order of the table; each is run when it is asked for.</summary>
    public IEnumerable<(string File, Func<SuiteRow> Run)> All() => Known().Where(suite => File.Exists(PathOf(suite.File)));

    private (string File, Func<SuiteRow> Run)[] Known() =>
        [
            ("nomenklatura_name_bench.tsv", NamePairs),
            ("nomenklatura_entity_bench.jsonl", Entities),
            ("rigour_putin_names.tsv", OnePerson),
            ("watchman_crossscript.tsv", AcrossScripts),
            ("watchman_compare_name.tsv", WatchmanNames),
            ("ofac_sanctionssearch_scores.tsv", OfacRanks),
            ("yente_un_positive_pairs.tsv", UnitedNations),
            ("yente_negatives_us.tsv", Negatives),
            ("csl_2026-07-31_flat.csv", EntityListAliases),
        ];

    /// <summary>The consolidated list that the suites are looked for in; read once.</summary>
    public PartyIndex FullList => fullList ??= PartyIndex.Build(FlatList.Read(PathOf("csl_2026-07-31_flat.csv")));

    private PartyIndex? fullList;

    private string PathOf(string file) => Path.Combine(file.StartsWith("csl", StringComparison.Ordinal) ? lists : folder, file);

    private SuiteRow NamePairs() => PairSuite.Run(
        "name pairs (nomenklatura)",
        [.. SuiteFile.Read(PathOf("nomenklatura_name_bench.tsv")).Select(row => (row["query"], row["candidate"], TypeOf(row["schema"]), row["is_match"] == "true"))],
        "F1: LogicV2 0.77-0.79, WRatio 0.77, watchman 0.71");

    private SuiteRow Entities()
    {
        var pairs = new List<(string, string, ListedPartyType, bool)>();
        foreach (var line in File.ReadLines(PathOf("nomenklatura_entity_bench.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            pairs.Add((NameOf(json.RootElement.GetProperty("query")), NameOf(json.RootElement.GetProperty("candidate")),
                TypeOf(json.RootElement.GetProperty("schema").GetString()!), json.RootElement.GetProperty("match").GetBoolean()));
        }

        return PairSuite.Run("whole entities (nomenklatura)", pairs, string.Empty);
    }

    private SuiteRow OnePerson() => PairSuite.Run(
        "one person in many scripts (rigour)",
        [.. SuiteFile.Read(PathOf("rigour_putin_names.tsv")).Select(row => (row["name"], row["same_person"], ListedPartyType.Individual, true))], string.Empty);

    private SuiteRow AcrossScripts() => PairSuite.Run(
        "across scripts (watchman)",
        [.. SuiteFile.Read(PathOf("watchman_crossscript.tsv")).Select(row => (row["name"], row["variant"], ListedPartyType.Unknown, row["is_match"] == "true"))], string.Empty);

    // Cases without a query compare other fields than names.
    private SuiteRow WatchmanNames() => PairSuite.Run(
        "name comparisons (watchman)",
        [.. SuiteFile.Read(PathOf("watchman_compare_name.tsv")).Where(row => row["query"].Length > 0)
            .Select(row => (row["query"], row["index_strings"].Split(" | ")[0], ListedPartyType.Unknown, row["should_match"] == "true"))], string.Empty);

    // OFAC's tool gives the same words 100 and other spellings 95 and more: those are to be found here too.
    private SuiteRow OfacRanks()
    {
        const int Sure = 98;
        var rows = SuiteFile.Read(PathOf("ofac_sanctionssearch_scores.tsv"))
            .Where(row => int.Parse(row["ofac_score"], System.Globalization.CultureInfo.InvariantCulture) >= Sure)
            .Select(row => (row["query_name"], row["result_name"])).ToArray();
        var found = 0;
        var misses = new List<string>();
        foreach (var (query, name) in rows)
        {
            var score = Names.NameScorer.Compare(query, name, ListedPartyType.Unknown).Score;
            found += score >= PartyIndex.LeastScore ? 1 : 0;
            if (score < PartyIndex.LeastScore)
            {
                misses.Add($"missed {score:0.000}  {query}  |  {name}");
            }
        }

        return new SuiteRow("names OFAC's own search gives 98 or more", rows.Length, PartyIndex.LeastScore, null, (double)found / rows.Length, null, null, string.Empty) { Misses = misses };
    }

    private SuiteRow UnitedNations()
    {
        var rows = SuiteFile.Read(PathOf("yente_un_positive_pairs.tsv")).ToArray();
        var originals = rows.Select(row => row["original"]).Distinct().Select((name, i) => new ListedParty
        {
            Id = $"un/{i}", List = "un", Type = ListedPartyType.Unknown, Names = [new ListedName(name, ListedNameKind.Primary)],
        }).ToArray();
        var index = PartyIndex.Build(originals);
        var negatives = NegativeNames().ToArray();
        var falsePositives = negatives.Length == 0 ? null : NegativeSuite.Run("", index, negatives, Names.Thresholds.Probable, "").FalsePositives;
        return RankSuite.Run(
            "UN names, changed (yente)", index,
            [.. rows.Select(row => (new PartyQuery(row["mutated"]), (Func<PartyMatch, bool>)(match => match.MatchedName.Text == row["original"])))],
            falsePositives, string.Empty);
    }

    private SuiteRow Negatives() =>
        NegativeSuite.Run("names on no list, in the whole list (yente)", FullList, [.. NegativeNames()], Names.Thresholds.Probable, string.Empty);

    private IEnumerable<string> NegativeNames() => NegativeFiles.Where(file => File.Exists(PathOf(file))).SelectMany(NamesOf);

    private IEnumerable<string> NamesOf(string file) => SuiteFile.Read(PathOf(file)).Select(row => row["full_name"]);

    private SuiteRow EntityListAliases()
    {
        var random = new Random(Seed);
        var queries = new List<(PartyQuery, Func<PartyMatch, bool>)>();
        var index = PartyIndex.Build(FullList.Parties.Where(party => party.List == EntityList));
        foreach (var party in index.Parties)
        {
            foreach (var name in party.Names)
            {
                queries.Add((new PartyQuery(OneTypo.In(name.Text, random)), match => match.Party.Id == party.Id));
            }
        }

        return RankSuite.Run("Entity List names and aliases, one slip", index, queries, null, string.Empty);
    }

    private static string NameOf(JsonElement entity) => entity.TryGetProperty("name", out var name)
        ? name.GetString()!
        : string.Join(' ', NameParts.Where(key => entity.TryGetProperty(key, out _)).Select(key => entity.GetProperty(key).GetString()));

    private static ListedPartyType TypeOf(string schema) => schema switch
    {
        "Person" => ListedPartyType.Individual,
        "Company" or "Organization" => ListedPartyType.Entity,
        "Vessel" => ListedPartyType.Vessel,
        "Airplane" => ListedPartyType.Aircraft,
        _ => ListedPartyType.Unknown,
    };
}
