using System.Text.Json;
using Sluice.Documents;

namespace Sluice.Cases;

/// <summary>
/// Compares what a case expects with the JSON of a determination. What is expected is a part of the whole: mappings are compared
/// key by key, and every expected element of a list must match some element there.
/// </summary>
/// <remarks>
/// <c>NAME_not: [...]</c> lists what no element of the list NAME may match; <c>{near: n, within: d}</c> is a number at most d away
/// from n; <c>{one_of: [...]}</c> is any of the values; an expected null is null. A key the determination does not have is a
/// difference, so that a misspelt expectation cannot pass.
/// </remarks>
public static class Expectation
{
    private const string NotSuffix = "_not";

    /// <summary>Every place where the actual document is not what is expected; empty when it matches.</summary>
    public static IReadOnlyList<Difference> Compare(Node expected, JsonElement actual)
    {
        var differences = new List<Difference>();
        Compare(expected, actual, "", differences);
        return differences;
    }

    private static void Compare(Node expected, JsonElement actual, string path, List<Difference> into)
    {
        switch (expected)
        {
            case MapNode map when ExpectedRange.Read(map) is { } range:
                Add(range.Matches(actual), expected, actual, path, into);
                break;
            case MapNode { Entries: [{ Key: "one_of", Value: ListNode choices }] }:
                Add(choices.Items.Any(choice => Matches(choice, actual)), expected, actual, path, into);
                break;
            case MapNode map:
                CompareFields(map, actual, path, into);
                break;
            case ListNode list:
                CompareElements(list, actual, path, into);
                break;
            case ScalarNode scalar:
                Add(Equal(scalar, actual), expected, actual, path, into);
                break;
        }
    }

    private static bool Matches(Node expected, JsonElement actual)
    {
        var differences = new List<Difference>();
        Compare(expected, actual, "", differences);
        return differences.Count == 0;
    }

    private static void Add(bool matches, Node expected, JsonElement actual, string path, List<Difference> into)
    {
        if (!matches)
        {
            into.Add(new Difference(path, CompactText.Of(expected), CompactText.Of(actual)));
        }
    }

    private static void CompareFields(MapNode expected, JsonElement actual, string path, List<Difference> into)
    {
        if (actual.ValueKind != JsonValueKind.Object)
        {
            Add(matches: false, expected, actual, path, into);
            return;
        }

        foreach (var (key, _, value) in expected.Entries)
        {
            var inner = path.Length == 0 ? key : $"{path}.{key}";
            if (actual.TryGetProperty(key, out var found))
            {
                Compare(value, found, inner, into);
            }
            else if (value is ListNode forbidden && key.EndsWith(NotSuffix, StringComparison.Ordinal)
                && actual.TryGetProperty(key[..^NotSuffix.Length], out var list))
            {
                CompareForbidden(forbidden, list, inner, into);
            }
            else
            {
                into.Add(new Difference(inner, CompactText.Of(value), "no such field"));
            }
        }
    }

    private static void CompareForbidden(ListNode forbidden, JsonElement actual, string path, List<Difference> into)
    {
        if (actual.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        foreach (var unwanted in forbidden.Items)
        {
            foreach (var element in actual.EnumerateArray())
            {
                if (Matches(unwanted, element))
                {
                    into.Add(new Difference(path, $"none like {CompactText.Of(unwanted)}", CompactText.Of(element, unwanted)));
                    break;
                }
            }
        }
    }

    private static void CompareElements(ListNode expected, JsonElement actual, string path, List<Difference> into)
    {
        if (actual.ValueKind != JsonValueKind.Array)
        {
            Add(matches: false, expected, actual, path, into);
            return;
        }

        foreach (var wanted in expected.Items)
        {
            if (!actual.EnumerateArray().Any(element => Matches(wanted, element)))
            {
                into.Add(new Difference(path, CompactText.Of(wanted), Nearest(wanted, actual)));
            }
        }
    }

    // For a mapping: the element with the fewest differences, and of those one that agrees in the first key, which names it.
    private static string Nearest(Node wanted, JsonElement actual)
    {
        if (wanted is not MapNode { Entries: [var name, ..] } || actual.GetArrayLength() == 0)
        {
            return CompactText.Of(actual);
        }

        var nearest = actual.EnumerateArray().MinBy(element =>
        {
            var named = element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name.Key, out var value) && Matches(name.Value, value);
            return (Compare(wanted, element).Count * 2) - (named ? 1 : 0);
        });
        return CompactText.Of(nearest, wanted);
    }

    private static bool Equal(ScalarNode expected, JsonElement actual) =>
        actual.ValueKind switch
        {
            JsonValueKind.Null => expected.IsNull,
            JsonValueKind.True => expected.AsFlag == true,
            JsonValueKind.False => expected.AsFlag == false,
            JsonValueKind.String => !expected.IsNull && string.Equals(expected.Text, actual.GetString(), StringComparison.Ordinal),
            JsonValueKind.Number => ExactDecimal.TryParse(expected.Text, out var number) == NumberProblem.None
                && expected.Style != ScalarStyle.Quoted && actual.TryGetDecimal(out var value) && number == value,
            _ => false,
        };
}
