using Sluice.Parties;

namespace Sluice.Screening.Names;

/// <summary>The places that names of companies mention: every country by its English name, and the places of a table.</summary>
internal static class PlaceNames
{
    public static PhraseTable<string> Load() => new(Entries());

    private static IEnumerable<(string Phrase, string Place)> Entries()
    {
        foreach (var (key, value) in TableFile.Lines("places").Select(TableFile.Pair))
        {
            yield return (key, key);
            foreach (var other in TableFile.Words(value))
            {
                yield return (other, key);
            }
        }

        foreach (var country in Countries.All)
        {
            var name = Scripts.LatinLetters.Fold(country.EnglishName.Replace(',', ' ').Replace('-', ' ').Replace('(', ' ').Replace(')', ' '));
            yield return (string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)), name);
        }
    }
}
