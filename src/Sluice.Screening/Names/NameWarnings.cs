namespace Sluice.Screening.Names;

/// <summary>What was found in the writing of a name that its reader should know.</summary>
[Flags]
public enum NameWarnings
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A script could not be romanised here: the name can be found only by the same letters. See <see cref="Scripts.IcuLibrary.Problem"/>.</summary>
    NotRomanised = 1,

    /// <summary>Letters of another script stood for Latin ones that look the same; they were read as Latin.</summary>
    HomoglyphsMended = 2,

    /// <summary>Marks that nobody sees (direction marks, joiners) stood inside; they were left out.</summary>
    InvisibleMarks = 4,

    /// <summary>The name is longer than is read; the rest was left out.</summary>
    Cut = 8,
}
