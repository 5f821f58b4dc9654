using Sluice.Determinations;
using Sluice.Law;
using Sluice.Law.Conditions;
using Sluice.Orders;
using Tri = Sluice.Facts.Tri;

namespace Sluice.Lab.Proof.Differences;

/// <summary>A condition of a region.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">Whether it holds in the region, fails, is open, or has no value.</param>
/// <param name="OfBefore">Whether it is read as a condition of the first law.</param>
/// <param name="Says">What that law itself says of it, or null.</param>
public sealed record RegionCondition(Expr Condition, Tri Holds, bool OfBefore, LocalText? Says)
{
    /// <summary>The condition in words.</summary>
    public string Say(Language language) => Holds switch
    {
        Tri.True => Words(language),
        Tri.False => Says is null ? ConditionWords.Say(new Not(Condition, Condition.Span), language) : Denied(Words(language), language),
        Tri.Unknown => Open(language) + Words(language),
        _ => Without(language) + Words(language),
    };

    private string Words(Language language) => Says is null ? ConditionWords.Say(Condition, language) : LiteralWords.Part(Says.In(language));

    private static string Denied(string words, Language language) => language switch
    {
        Language.ZhHant or Language.ZhHans => "非" + words,
        _ => words.StartsWith("to ", StringComparison.Ordinal) || words.StartsWith("at ", StringComparison.Ordinal) ? "not " + words : "not: " + words,
    };

    private static string Open(Language language) => language switch { Language.ZhHant => "未定：", Language.ZhHans => "未定：", _ => "it is open whether " };

    private static string Without(Language language) => language switch { Language.ZhHant => "不適用：", Language.ZhHans => "不适用：", _ => "there is nothing of which to say that " };
}

/// <summary>Orders whose answer changes in one way: every order that meets the conditions has the one answer before and the other after.</summary>
/// <param name="Conditions">What the orders have in common, the most telling first.</param>
/// <param name="IsOrdinary">
/// Whether they are told of ordinary orders alone: of US origin, out of the United States, no party on a list, for a commercial end use.
/// </param>
/// <param name="Witness">An order of the region, which the engine was asked about; null when no order with exact numbers was found.</param>
/// <param name="CarryingBefore">The provisions that carry the answer of the first law to the witness.</param>
/// <param name="CarryingAfter">Those of the second.</param>
public sealed record Region(IReadOnlyList<RegionCondition> Conditions, bool IsOrdinary, Order? Witness, IReadOnlyList<Provision> CarryingBefore, IReadOnlyList<Provision> CarryingAfter);

/// <summary>One way in which answers change.</summary>
/// <param name="Before">The answer of the first law.</param>
/// <param name="After">The answer of the second law.</param>
/// <param name="Regions">Regions of orders whose answer changes so, none of which is part of another.</param>
/// <param name="IsComplete">Whether every order whose answer changes so is in one of them.</param>
/// <param name="IsCompleteForOrdinary">Whether every ordinary order whose answer changes so is.</param>
public sealed record ChangeOfAnswer(Ruling Before, Ruling After, IReadOnlyList<Region> Regions, bool IsComplete, bool IsCompleteForOrdinary);

/// <summary>Where two laws differ.</summary>
/// <param name="Before">The first law.</param>
/// <param name="After">The second law.</param>
/// <param name="Changes">The ways in which answers change.</param>
/// <param name="IsComplete">Whether these are all the ways there are.</param>
/// <param name="Asked">How often the solver was asked.</param>
/// <param name="Took">How long it took.</param>
public sealed record LawDifferences(LawChoice Before, LawChoice After, IReadOnlyList<ChangeOfAnswer> Changes, bool IsComplete, int Asked, TimeSpan Took);
