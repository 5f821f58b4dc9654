namespace Sluice.Screening.Lists.Days;

/// <summary>How far a list can be relied on for a day.</summary>
public enum ListStanding
{
    /// <summary>An edition of that day or of the seven days before it was imported: who is not on it was not listed.</summary>
    Fresh,

    /// <summary>The last edition before that day is more than seven days older.</summary>
    Stale,

    /// <summary>Every imported edition is later than that day: who was taken off the list by then is not on it.</summary>
    Later,

    /// <summary>Nothing was imported: only the parties that Sluice ships are known.</summary>
    Shipped,

    /// <summary>No entry is known.</summary>
    Missing,
}
