using Sluice.Items;

namespace Sluice.Law.Lint;

/// <summary>Looks for uncertainties that nothing refers to. One that is referred to and not listed cannot be read at all.</summary>
internal static class UncertaintyChecks
{
    private static readonly string[] Naming = ["uncertain", "unresolved", "not_modelled"];

    /// <summary>Looks through the uncertainties of a book.</summary>
    public static void Run(LawBook book, Catalogue catalogue, Findings findings)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var amendment in book.Amendments)
        {
            named.Add(amendment.Uncertain ?? "");
            foreach (var (_, map) in amendment.Changes.SelectMany(c => Places.Maps("", c.Fields)))
            {
                named.UnionWith(Naming.SelectMany(field => Places.Texts(map.Find(field))).Select(text => text.Text));
            }
        }

        named.UnionWith(catalogue.Chips.SelectMany(chip => chip.Specification.Doubts).Select(doubt => doubt.Slug));
        foreach (var uncertainty in book.Uncertainties.Where(u => !named.Contains(u.Slug)))
        {
            var (file, mark) = Places.OfUncertainty(book, uncertainty);
            findings.Add(
                LintRules.Uncertainty, LintRules.Info, uncertainty.Slug, file, mark,
                $"no provision, amendment or part refers to the uncertainty '{uncertainty.Slug}' ({uncertainty.Id}).");
        }
    }
}
