using Sluice.Determinations.Screening;
using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Days;

namespace Sluice.Screening.Screens;

/// <summary>What the lists of a day say of a name, and what follows for <c>listed</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Lists">The lists of the day.</param>
/// <param name="Matches">The entries that come into question, the likeliest first.</param>
/// <param name="Result">One of <see cref="Listed"/>, <see cref="MayBe"/>, <see cref="None"/> and <see cref="Unknown"/>.</param>
/// <param name="Word">The word for <c>listed</c>: the list, <c>none</c>, or null while it stays unknown.</param>
/// <param name="Footnotes">The footnotes of the Entity List entries the party is; null when unknown or when it is on another list.</param>
public sealed record NameFinding(string Name, ListsOfDay Lists, IReadOnlyList<ListedMatch> Matches, string Result, string? Word, IReadOnlyList<int>? Footnotes)
{
    /// <summary>The party is an entry of a list, exactly by its name or probably.</summary>
    public const string Listed = "listed";

    /// <summary>The party may be an entry of a list that the law asks about; somebody has to look.</summary>
    public const string MayBe = "possible";

    /// <summary>The party is on no list that the law asks about, and all of these are fresh.</summary>
    public const string None = "none";

    /// <summary>Nothing was found, and the lists do not suffice to say that there is nothing.</summary>
    public const string Unknown = "unknown";

    /// <summary>The names are the same but for case and punctuation.</summary>
    public const string Exact = "exact";

    /// <summary>The score is at or above the shipped threshold for a probable match.</summary>
    public const string Probable = "probable";

    /// <summary>The score is at or above the shipped threshold for a possible match.</summary>
    public const string Possible = "possible";

    private const string EntityList = "el";

    /// <summary>Whether a match counts against the party: in force, and set aside by nobody.</summary>
    public static bool Counts(ListedMatch match) => match is { Standing: EntryStanding.InForce, SetAside: null };

    /// <summary>What follows from some matches.</summary>
    internal static NameFinding Of(string name, ListsOfDay lists, IReadOnlyList<(ListedMatch Match, string? Word)> matches)
    {
        ListedMatch[] all = [.. matches.Select(match => match.Match)];
        var asked = matches.Where(match => match.Word is not null).ToArray();
        var sure = asked.Where(match => Counts(match.Match) && match.Match.Band != Possible).ToArray();
        if (sure.Length > 0)
        {
            // The list that counts most; the footnotes are those of the Entity List whatever else the party is on.
            var word = KnownList.Asked.First(list => sure.Any(match => match.Word == list.Word)).Word;
            var entity = sure.FirstOrDefault(match => match.Match.List == EntityList).Match;
            return new NameFinding(name, lists, all, Listed, word, entity?.Footnotes);
        }

        var open = asked.Any(match => match.Match is { SetAside: null, Standing: EntryStanding.InForce or EntryStanding.Unsure });
        return open ? new NameFinding(name, lists, all, MayBe, null, null)
            : lists.IsComplete ? new NameFinding(name, lists, all, None, "none", [])
            : new NameFinding(name, lists, all, Unknown, null, null);
    }
}
