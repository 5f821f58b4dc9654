using Sluice.Screening.Lists;
using Sluice.Screening.Names;

namespace Sluice.Screening.Index;

/// <summary>A listed party that a query may mean.</summary>
/// <param name="Party">The listed party.</param>
/// <param name="MatchedName">Its name that fits best.</param>
/// <param name="Score">0 to 1, the context counted in.</param>
/// <param name="Names">How the names compare, without context.</param>
/// <param name="Context">What country, address, date of birth and type did to the score.</param>
public sealed record PartyMatch(ListedParty Party, ListedName MatchedName, double Score, NameComparison Names, IReadOnlyList<ContextPart> Context)
{
    /// <summary>The band of the score.</summary>
    public MatchBand Band => Thresholds.Band(Score);

    /// <summary>Why, in one line: the words, and the context.</summary>
    public string Explanation => Context.Count == 0 ? Names.Explanation : $"{Names.Explanation}; {string.Join(", ", Context)}";
}
