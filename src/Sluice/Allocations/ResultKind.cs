namespace Sluice.Allocations;

/// <summary>How an operation came out.</summary>
public enum ResultKind
{
    /// <summary>It was done.</summary>
    Ok,

    /// <summary>It was refused, and nothing changed. The refusal stands: the same key is refused again.</summary>
    Refused,

    /// <summary>The same was done before under this key; nothing changed.</summary>
    DuplicateOfOk,

    /// <summary>The key was used before for something else; nothing changed.</summary>
    Conflict,

    /// <summary>It was a question, and this is the answer.</summary>
    Answer,
}
