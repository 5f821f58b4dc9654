namespace Sluice.Law.Conditions;

/// <summary>How large a condition may be. Law files are read from strangers, so every loop and recursion has an end.</summary>
public static class Limits
{
    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int Characters = 8_000;

    /// <summary>The deepest nesting of one text.</summary>
    public const int Nesting = 64;

    /// <summary>The most nodes of a condition, with its terms written out.</summary>
    public const int Nodes = 2_000;

    /// <summary>The deepest chain of terms that use terms.</summary>
    public const int TermNesting = 16;

    /// <summary>The most macros inside each other; <see cref="Facts.Frame.Bound"/> has as many places.</summary>
    public const int BoundNames = 4;

    /// <summary>The longest word or name in quotation marks.</summary>
    public const int TextLength = 200;

    /// <summary>The longest name or number, in characters.</summary>
    public const int NameLength = 64;

    /// <summary>The most names joined by points.</summary>
    public const int PathLength = 8;

    /// <summary>The deepest chain of owners that <c>owned_by_listed</c> follows.</summary>
    public const int OwnerDepth = 32;
}
