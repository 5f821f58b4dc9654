using Sluice.Facts;
using Sluice.Law.Conditions.Words;

namespace Sluice.Tests.Conditions;

/// <summary>Every phrase that stands for a fact, with whose it is.</summary>
internal static class EnglishLexicon
{
    private static readonly string[] Ordinals = ["", "second ", "third ", "fourth "];

    public static readonly string[] Roles =
        ["the purchaser", "the intermediate consignee", "the ultimate consignee", "the end user", "the operator", "the tenant"];

    public static readonly string[] Parties = [.. Roles, "the recipient", .. Ordinals.Select(x => $"that {x}party")];

    public static readonly string[] Items = ["the item", .. Ordinals.Select(x => $"that {x}item")];

    public static readonly string[] Models = [.. Ordinals.Select(x => $"that {x}model")];

    public static readonly List<(string Text, Fact Fact, string Whose)> Nouns = [.. Phrases(fact => FactLabels.Nouns.TryGetValue(fact, out var x) ? x.En : null)];

    public static readonly List<(string Text, Fact Fact, string Whose)> Whether =
        [.. Phrases(fact => FactLabels.Flags.TryGetValue(fact, out var x) ? "whether " + x.Yes.En : null)];

    public static readonly List<(string Text, Fact Fact, string Whose)> Yes = [.. Phrases(fact => FactLabels.Flags.TryGetValue(fact, out var x) ? x.Yes.En : null)];

    public static readonly List<(string Text, Fact Fact, string Whose)> No = [.. Phrases(fact => FactLabels.Flags.TryGetValue(fact, out var x) ? x.No.En : null)];

    private static IEnumerable<(string Text, Fact Fact, string Whose)> Phrases(Func<Fact, string?> label) => Enum.GetValues<FactScope>()
        .SelectMany(scope => Vocabulary.Facts(scope).SelectMany(fact => Subjects(scope).Select(whose => (Label: label(fact), Fact: fact, Whose: whose))))
        .Where(x => x.Label is not null)
        .Select(x => (string.Format(x.Label!, x.Whose), x.Fact, x.Whose))
        .OrderByDescending(x => x.Item1.Length);

    private static string[] Subjects(FactScope scope) => scope switch
    {
        FactScope.Order => [""],
        FactScope.Item => Items,
        FactScope.Party => Parties,
        _ => Models,
    };
}
