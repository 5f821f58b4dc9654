using Sluice.Documents;
using Sluice.Facts;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Differences;

/// <summary>What a law itself says of a condition that it puts: the words of the term, the group or the limit that the condition is.</summary>
/// <param name="law">The law.</param>
internal sealed class LiteralWords(Sluice.Law.Law law)
{
    private readonly Dictionary<(string Form, string Name), LocalText> defined = law.Of(ProvisionKind.Definition)
        .SelectMany(provision => new[] { "term", "group" }.Where(form => provision.Fields.Find(form) is ScalarNode)
            .Select(form => (Key: (form, ((ScalarNode)provision.Fields.Find(form)!).Text), provision.Says)))
        .DistinctBy(x => x.Key).ToDictionary(x => x.Key, x => x.Says);

    /// <summary>The words; null where the condition has none of its own.</summary>
    public LocalText? Of(Expr condition) => condition switch
    {
        TermUse { Argument: null } term => defined.GetValueOrDefault(("term", term.Name)),
        Comparison { Operator: ComparisonOperator.Equal, Left: FactRef { Fact: var fact }, Right: SymbolLiteral level } when fact == Vocabulary.Level => Level([level.Word]),
        Membership { Element: FactRef { Fact: var fact }, Set: SymbolList levels } when fact == Vocabulary.Level => Level([.. levels.Words]),
        Membership { Element: FactRef { Fact: var fact }, Set: CountryGroup group } when fact == Vocabulary.Destination =>
            defined.GetValueOrDefault(("group", group.Name)) is { } says ? To(says) : null,
        _ => null,
    };

    private static LocalText? Level(string[] levels)
    {
        string? Say(string or) => levels.All(level => level is "a" or "b" or "c") ? string.Join(or, levels.Select(level => $"3A090.{level}")) : null;
        return Say(" or ") is { } en ? new LocalText($"at the level of {en}", $"{Say("或")} 級", $"{Say("或")} 级") : null;
    }

    private static LocalText To(LocalText group) =>
        new($"to {Uncapitalised(Whole(group.En))}", group.ZhHant is { } hant ? $"輸往{Whole(hant)}" : null, group.ZhHans is { } hans ? $"输往{Whole(hans)}" : null);

    /// <summary>A sentence of the law as a part of another.</summary>
    public static string Part(string sentence) => Uncapitalised(Whole(sentence));

    private static string Whole(string sentence) => sentence.TrimEnd('.', '。');

    private static string Uncapitalised(string sentence) =>
        sentence.Length > 1 && char.IsUpper(sentence[0]) && char.IsLower(sentence[1]) ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence;
}
