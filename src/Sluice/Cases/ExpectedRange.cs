using System.Text.Json;
using Sluice.Documents;

namespace Sluice.Cases;

/// <summary>A number expected within a distance: <c>{near: 4992, within: 1}</c>.</summary>
/// <param name="Near">The number in the middle.</param>
/// <param name="Within">The largest distance from it that matches.</param>
internal readonly record struct ExpectedRange(decimal Near, decimal Within)
{
    /// <summary>The range a mapping of exactly the keys <c>near</c> and <c>within</c> states, or null when it is another mapping.</summary>
    public static ExpectedRange? Read(MapNode map) =>
        map.Entries.Count == 2 && Number(map.Find("near")) is { } near && Number(map.Find("within")) is { } within
            ? new ExpectedRange(near, within)
            : null;

    /// <summary>Whether the actual value is a number in the range.</summary>
    public bool Matches(JsonElement actual) =>
        actual.ValueKind == JsonValueKind.Number && actual.TryGetDecimal(out var value) && Math.Abs(value - Near) <= Within;

    private static decimal? Number(Node? node) =>
        node is ScalarNode scalar && ExactDecimal.TryParse(scalar.Text, out var value) == NumberProblem.None ? value : null;
}
