namespace Sluice.Screening.Lists.Days;

/// <summary>The lists that are used for a day, an edition of each.</summary>
/// <param name="Day">The day.</param>
/// <param name="Lists">The lists in the order of their codes, those that the law asks about first.</param>
public sealed record ListsOfDay(DateOnly Day, IReadOnlyList<ListOfDay> Lists)
{
    /// <summary>Whether every list that the law asks about is fresh, so that who is on none of them is on none of them.</summary>
    public bool IsComplete => KnownList.Asked.All(asked => Of(asked.Code).Standing == ListStanding.Fresh);

    /// <summary>Whether nothing was imported that could be used.</summary>
    public bool IsShippedOnly => Lists.All(list => list.Standing is ListStanding.Shipped or ListStanding.Missing);

    /// <summary>Names the editions together: the same key means the same entries.</summary>
    public string Key => string.Join(',', Lists.Where(list => list.Version is not null).Select(list => $"{list.List.Code}:{list.Version!.Hash}"));

    /// <summary>The list of a code.</summary>
    public ListOfDay Of(string code) => Lists.FirstOrDefault(list => list.List.Code == code) ?? new ListOfDay(KnownList.Of(code), null, ListStanding.Missing, 0, 0);
}
