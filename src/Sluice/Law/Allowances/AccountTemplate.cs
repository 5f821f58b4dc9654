using Sluice.Documents;

namespace Sluice.Law.Allowances;

/// <summary>The name of an account as the law writes it: text, and facts of an order in braces.</summary>
/// <param name="Text">The template as written, for instance <c>lpp/{year}/{ultimate_consignee.ultimate_parent}</c>.</param>
/// <param name="Parts">Its parts in order.</param>
public sealed record AccountTemplate(string Text, IReadOnlyList<AccountPart> Parts)
{
    private static readonly Dictionary<string, AccountFact> Facts = new(StringComparer.Ordinal)
    {
        ["year"] = AccountFact.Year,
        ["quarter"] = AccountFact.Quarter,
        ["destination"] = AccountFact.Destination,
        ["item"] = AccountFact.Item,
        ["exporter"] = AccountFact.Exporter,
        ["ultimate_consignee"] = AccountFact.UltimateConsignee,
        ["ultimate_consignee.ultimate_parent"] = AccountFact.UltimateConsigneeParent,
        ["operator.ultimate_parent"] = AccountFact.OperatorParent,
    };

    /// <summary>Whether every item has an account of its own.</summary>
    public bool IsByItem { get; } = Parts.Any(part => part.Fact == AccountFact.Item);

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="problem">What is wrong with it; null when it is read.</param>
    /// <returns>The template, or null.</returns>
    public static AccountTemplate? Parse(string text, out string? problem)
    {
        var parts = new List<AccountPart>();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var plain = open < 0 ? text[at..] : text[at..open];
            if (plain.Contains('}', StringComparison.Ordinal) || plain.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
            {
                problem = $"'{text}'";
                return null;
            }

            if (plain.Length > 0)
            {
                parts.Add(new AccountPart(plain, null));
            }

            if (open < 0)
            {
                break;
            }

            var close = text.IndexOf('}', open);
            var word = close < 0 ? text[(open + 1)..] : text[(open + 1)..close];
            if (close < 0 || !Facts.TryGetValue(word, out var fact))
            {
                problem = NearestWord.Find(word, Facts.Keys) is { } near ? $"'{{{word}}}' (did you mean '{{{near}}}'?)" : $"'{{{word}}}'";
                return null;
            }

            parts.Add(new AccountPart(word, fact));
            at = close + 1;
        }

        problem = parts.Count == 0 ? "''" : null;
        return problem is null ? new AccountTemplate(text, parts) : null;
    }

    /// <summary>What a template may hold, in words.</summary>
    public static string Accepted { get; } = $"text without spaces, with any of {string.Join(", ", Facts.Keys.Select(word => $"{{{word}}}"))}";
}

/// <summary>A part of the name of an account.</summary>
/// <param name="Text">The text, or the word for the fact.</param>
/// <param name="Fact">The fact that stands there; null for text.</param>
public sealed record AccountPart(string Text, AccountFact? Fact);
