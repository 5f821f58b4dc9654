namespace Sluice.Items;

/// <summary>How a name fits an entry of the catalogue; the greater the better.</summary>
internal enum Fit
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It leaves out a word, letter or number that may tell this entry from another of its family.</summary>
    LeavesOutVariant,

    /// <summary>It leaves out memory or form factor only.</summary>
    LeavesOut,

    /// <summary>It says all that the name says, and more that is true of the entry.</summary>
    Adds,

    /// <summary>It says the same.</summary>
    Same,
}
