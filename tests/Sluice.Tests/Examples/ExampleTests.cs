using System.Globalization;
using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Orders;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Examples;

/// <summary>The orders of <c>examples/</c>, each with its whole determination in <c>tests/golden</c>.</summary>
public sealed class ExampleTests
{
    // Orders that the guide decides by the law of other days as well.
    private static readonly (string Name, string Day)[] OtherDays =
    [
        ("a800-china", "2024-06-03"),
        ("a800-china", "2026-03-02"),
        ("malaysia-1700-h100", "2024-06-03"),
        ("malaysia-1700-h100", "2026-03-02"),
        ("emirates-named-firm", "2026-07-09"),
        ("emirates-named-firm", "2027-04-07"),
    ];

    private static string Folder => Path.GetFullPath(Path.Combine(GoldenFiles.Root(), "..", "examples"));

    private static string[] Names => [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Decided =>
        [.. Names.Select(n => (Path.GetFileNameWithoutExtension(n), "")), .. OtherDays];

    public static TheoryData<string> Files => [.. Names];

    [Theory]
    [MemberData(nameof(Decided))]
    public void An_example_gets_the_answer_that_was_read_and_kept(string name, string day) =>
        GoldenDetermination.Check(GoldenName(name, day), Decide(name, day));

    [Fact]
    public void Every_golden_file_belongs_to_an_example()
    {
        var decided = Names.Select(n => Path.GetFileNameWithoutExtension(n)).Concat(OtherDays.Select(o => GoldenName(o.Name, o.Day)));
        GoldenDetermination.Names.Except(decided).ShouldBeEmpty();
    }

    [Fact]
    public void There_is_an_example_for_every_story() => Names.Length.ShouldBeGreaterThanOrEqualTo(20);

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_tells_its_story_and_names_its_source_before_the_order_begins(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file));
        lines[0].ShouldStartWith("# ");
        lines[0].Length.ShouldBeGreaterThan(40);
        lines[1].ShouldStartWith("# Source: ");
        lines[2].ShouldBe("id: " + Path.GetFileNameWithoutExtension(file));
    }

    [Fact]
    public void Deciding_twice_gives_the_same_bytes() =>
        GoldenDetermination.Text(Decide("mixed-order", "")).ShouldBe(GoldenDetermination.Text(Decide("mixed-order", "")));

    [Fact]
    public void A_golden_file_that_differs_is_seen()
    {
        var text = GoldenDetermination.Text(Decide("malaysia-1699-h100", ""));
        GoldenDetermination.FirstDifference(text, text).ShouldBeNull();
        GoldenDetermination.FirstDifference(text, text.Replace("26898568", "26898569", StringComparison.Ordinal)).ShouldNotBeNull().ShouldContain("26898569");
        GoldenDetermination.FirstDifference(text, text + "x").ShouldNotBeNull();
    }

    private static string GoldenName(string name, string day) => day.Length == 0 ? name : $"{name}@{day}";

    private static Determination Decide(string name, string day)
    {
        var path = Path.Combine(Folder, name + ".yaml");
        var order = OrderReader.Read(DocumentReader.ReadFile(path, ReadLimits.Order), Path.GetFileName(path));
        return ShippedLaw.Decider.Decide(order, day.Length == 0 ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
