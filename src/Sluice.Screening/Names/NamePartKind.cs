namespace Sluice.Screening.Names;

/// <summary>What became of a part of two compared names.</summary>
public enum NamePartKind
{
    /// <summary>The words are the same.</summary>
    Same,

    /// <summary>The words are spelt or transcribed differently and taken for the same.</summary>
    Alike,

    /// <summary>The word is only in the name that was asked for.</summary>
    OnlyInQuery,

    /// <summary>The word is only in the name it was compared with.</summary>
    OnlyInCandidate,

    /// <summary>The part says little or nothing about who is meant (a title, a legal form) and was passed over.</summary>
    Ignored,

    /// <summary>The legal forms contradict each other.</summary>
    FormsDiffer,

    /// <summary>Something about how a name was read that lowers what the comparison can say.</summary>
    Warning,
}
