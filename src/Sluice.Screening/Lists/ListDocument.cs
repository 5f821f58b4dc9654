namespace Sluice.Screening.Lists;

/// <summary>A list as it was read from its file or files.</summary>
/// <param name="Format">The form it was published in.</param>
/// <param name="Source">What the publication is called, so that a later edition is compared with the right earlier one: <c>csl</c>, <c>ofac-sdn</c>, <c>dpl</c>, or the codes of the lists of a register or own list.</param>
/// <param name="Files">The names of the files.</param>
/// <param name="Parties">The entries, in the order of the file.</param>
public sealed record ListDocument(ListFormat Format, string Source, IReadOnlyList<string> Files, IReadOnlyList<ListedParty> Parties)
{
    /// <summary>The codes of the lists that the document has entries of, with how many.</summary>
    public IReadOnlyDictionary<string, int> Lists { get; } =
        Parties.GroupBy(party => party.List, StringComparer.Ordinal).OrderBy(list => list.Key, StringComparer.Ordinal).ToDictionary(list => list.Key, list => list.Count(), StringComparer.Ordinal);
}
