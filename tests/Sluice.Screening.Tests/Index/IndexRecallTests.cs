using Sluice.Screening.Index;
using Sluice.Screening.Lists;
using Sluice.Screening.Names;
using Sluice.Screening.Suites;

namespace Sluice.Screening.Tests.Index;

/// <summary>The index finds what comparing with every name finds, with the same scores: on names made up of the words that make trouble.</summary>
public class IndexRecallTests
{
    private static readonly string[] Words =
    [
        "Mohamed", "Muhammad", "Ahmed", "Ahmad", "Abdul", "Abdulrahman", "Rahman", "al", "bin", "Salman", "Ivan", "Juan", "John", "Jack", "Petrov", "Petrovich", "Vladimir",
        "Putin", "Putina", "Wang", "Wei", "Xi", "Jinping", "Jin", "Ping", "Kim", "Jong", "Un", "K.", "J", "Bank", "Banco", "of", "China", "Chinese", "Hong", "Kong", "HK",
        "Trading", "Torgovaya", "Technology", "Technologies", "Ltd", "LLC", "OOO", "AG", "Co", "International", "Kunlun", "SMIC", "COSMIC", "Huawei", "2", "II", "Three",
        "Владимир", "Путин", "محمد", "حسين", "张", "伟", "김정은", "プーチン", "President", "Dr", "Haji", "Bashiruddin", "Zarkari", "Lukashenko", "Westdickenberg", "First", "North",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_index_finds_what_a_full_scan_finds(int seed)
    {
        var random = new Random(seed);
        var index = PartyIndex.Build(Enumerable.Range(0, 1500).Select(i => Party(random, i)));
        for (var i = 0; i < 250; i++)
        {
            var query = NameScorer.Prepare(Slip(Name(random), random), (ListedPartyType)random.Next(3));
            foreach (var least in new[] { 0.5, 0.6, 0.7, 0.87 })
            {
                Same(index, query, least);
            }
        }
    }

    [Fact]
    public void The_index_finds_what_a_full_scan_of_the_consolidated_list_finds()
    {
        var folder = Shared.Folder();
        var index = new NameSuites(Path.Combine(folder, "suites"), Path.Combine(folder, "screening", "lists")).FullList;
        var random = new Random(7);
        var names = index.Parties.SelectMany(party => party.Names).Select(name => name.Text).ToArray();
        for (var i = 0; i < 40; i++)
        {
            Same(index, NameScorer.Prepare(Slip(names[random.Next(names.Length)], random)), i % 2 == 0 ? 0.6 : 0.87);
        }
    }

    private static void Same(PartyIndex index, PreparedName query, double least)
    {
        var scanned = index.Scan(query, least).ToDictionary(found => found.Party.Id, found => found.Score);
        var found = index.Found(query, least).ToDictionary(found => found.Party.Id, found => found.Score);
        var lost = scanned.Where(pair => !found.TryGetValue(pair.Key, out var score) || Math.Abs(score - pair.Value) > 1e-6).Select(pair => $"{pair.Key} {pair.Value}").ToList();
        lost.ShouldBeEmpty($"of '{query}' ({query.Latin}, {query.Type}) at {least}: {string.Join(" / ", index.Parties.Where(party => lost.Exists(id => id.StartsWith(party.Id + " "))).SelectMany(party => party.Names.Select(name => $"{name.Text} {party.Type} {NameScorer.Compare(query, NameScorer.Prepare(name.Text, party.Type)).Score:0.000} {NameScorer.Compare(query, NameScorer.Prepare(name.Text, party.Type)).Explanation}")))}");
        found.Count.ShouldBe(scanned.Count);
    }

    private static ListedParty Party(Random random, int i) =>
        Parties.Of($"x/{i}", (ListedPartyType)random.Next(4), [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Slip(Name(random), random))]);

    private static string Name(Random random) => string.Join(random.Next(8) == 0 ? "-" : " ", Enumerable.Range(0, 1 + random.Next(5)).Select(_ => Words[random.Next(Words.Length)]));

    private static string Slip(string name, Random random) => random.Next(4) switch
    {
        0 => OneTypo.In(name, random),
        1 => name.Contains(' ') ? name.Remove(name.IndexOf(' '), 1) : name,
        2 => OneTypo.In(OneTypo.In(name, random), random),
        _ => name,
    };
}
