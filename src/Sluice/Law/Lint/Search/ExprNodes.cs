using Sluice.Law.Conditions;

namespace Sluice.Law.Lint.Search;

/// <summary>Walks conditions.</summary>
internal static class ExprNodes
{
    /// <summary>A condition and every part of it, terms written out.</summary>
    public static IEnumerable<Expr> All(Expr expr)
    {
        yield return expr;
        foreach (var part in Parts(expr).SelectMany(All))
        {
            yield return part;
        }
    }

    /// <summary>The parts directly below a part.</summary>
    public static IEnumerable<Expr> Parts(Expr expr) => expr switch
    {
        Quantified x => [x.Body],
        Aggregate x => [x.Body],
        OwnedByListed x => [x.Threshold],
        HeadquarteredIn x => [x.Set],
        InstalledTpp x => [x.Set],
        CountryCombination x => [x.Left, x.Right],
        CountriesOutside x => [x.Set],
        CountryTerm x => [x.Body],
        _ => FactCollector.Parts(expr),
    };
}
