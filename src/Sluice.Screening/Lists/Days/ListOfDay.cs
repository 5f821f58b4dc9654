using Sluice.Screening.Lists.Store;

namespace Sluice.Screening.Lists.Days;

/// <summary>The edition of a list that is used for a day.</summary>
/// <param name="List">The list.</param>
/// <param name="Version">The edition; null when there is none.</param>
/// <param name="Standing">How far it can be relied on.</param>
/// <param name="Age">How many days before that day it was published; below 0 when it is later, 0 when there is none.</param>
/// <param name="Parties">How many entries it has.</param>
public sealed record ListOfDay(KnownList List, ListVersion? Version, ListStanding Standing, int Age, int Parties);
