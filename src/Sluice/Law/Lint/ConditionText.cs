using Sluice.Documents;
using Sluice.Law.Conditions;

namespace Sluice.Law.Lint;

/// <summary>A condition or number as it stands in a provision.</summary>
/// <param name="Text">The text.</param>
/// <param name="Expected">The type it must have; null when any will do.</param>
/// <param name="Parameter">The party it is about, when it is a term with a parameter.</param>
internal sealed record ConditionText(ScalarNode Text, ExprType? Expected, string? Parameter = null)
{
    private static readonly string[] Numbers = ["amount", "used", "draw"];
    private static readonly string[] Parts = ["conditions", "duties", "duty", "accounts", "shares"];

    /// <summary>Every condition and number of a provision, those of groups left out, which are read by their definitions.</summary>
    public static IEnumerable<ConditionText> Of(ProvisionVersion version)
    {
        if (version.Fields.Find("term") is ScalarNode name)
        {
            return Scalar(version.Fields, "means", null, ParameterOf(name.Text));
        }

        var limits = Maps(version.Fields.Find("limit")).ToList();
        var numbers = limits.Concat(Maps(version.Fields.Find("accounts"))).SelectMany(l => Numbers.SelectMany(f => Scalar(l, f, ExprType.Number)));
        var instead = limits.SelectMany(l => Maps(l.Find("instead"))).SelectMany(i => Scalar(i, "when", ExprType.Flag));
        var parts = Parts.SelectMany(f => Maps(version.Fields.Find(f))).SelectMany(p => Scalar(p, "when", ExprType.Flag));
        return Scalar(version.Fields, "when", ExprType.Flag).Concat(Scalar(version.Fields, "for", ExprType.Flag)).Concat(parts).Concat(numbers).Concat(instead);
    }

    /// <summary>Reads it under the definitions of a law.</summary>
    /// <returns>What was read.</returns>
    /// <exception cref="ConditionException">It is not a condition or number; the place is counted within the text.</exception>
    /// <exception cref="LawException">A group it names cannot be read.</exception>
    public Expr Read(IDefinitions definitions)
    {
        if (Parameter is not null)
        {
            return ReadAbout(Parameter, definitions);
        }

        if (Expected is { } type)
        {
            return Condition.Parse(Text.Text, type, definitions, ConditionScope.Item);
        }

        ConditionException? first = null;
        foreach (var any in (ExprType[])[ExprType.Flag, ExprType.Number, ExprType.CountrySet, ExprType.Country, ExprType.Date, ExprType.Symbol])
        {
            try
            {
                return Condition.Parse(Text.Text, any, definitions, ConditionScope.Item);
            }
            catch (ConditionException error)
            {
                first ??= error;
            }
        }

        throw first!;
    }

    private Expr ReadAbout(string parameter, IDefinitions definitions)
    {
        // The parameter is bound as the macro over the parties binds a name.
        var before = $"parties.exists({parameter}, ";
        try
        {
            return ((Quantified)Condition.Parse($"{before}{Text.Text})", ExprType.Flag, definitions, ConditionScope.Item)).Body;
        }
        catch (ConditionException error) when (error.Line == 1)
        {
            throw new ConditionException(1, Math.Clamp(error.Column - before.Length, 1, Text.Text.Length + 1), error.Message) { NamesTerm = error.NamesTerm };
        }
    }

    private static string? ParameterOf(string term)
    {
        var open = term.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? null : term[(open + 1)..].TrimEnd(')').Trim();
    }

    private static IEnumerable<ConditionText> Scalar(MapNode map, string field, ExprType? expected, string? parameter = null) =>
        map.Find(field) is ScalarNode { IsNull: false } text ? [new ConditionText(text, expected, parameter)] : [];

    private static IEnumerable<MapNode> Maps(Node? node) => node switch
    {
        MapNode map => [map],
        ListNode list => list.Items.OfType<MapNode>(),
        _ => [],
    };
}
