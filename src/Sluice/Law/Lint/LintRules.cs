namespace Sluice.Law.Lint;

/// <summary>The stable names of findings and severities.</summary>
public static class LintRules
{
    /// <summary>The book cannot be used, or does not mean what it says.</summary>
    public const string Error = "error";

    /// <summary>The book should be mended.</summary>
    public const string Warning = "warning";

    /// <summary>Worth knowing; the book passes.</summary>
    public const string Info = "info";

    /// <summary>A condition, definition or field that cannot be read on some day.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>A provision that no order was found for.</summary>
    public const string NeverSpeaks = "never-speaks";

    /// <summary>Two provisions of a kind that hold for one order, with different effects, and neither yields.</summary>
    public const string Conflict = "conflict";

    /// <summary>An order that needs a license no review policy judges.</summary>
    public const string Gap = "gap";

    /// <summary>Words that are not in every language of the book.</summary>
    public const string Translation = "translation";

    /// <summary>An amendment changes a condition and leaves its words.</summary>
    public const string Words = "words-unchanged";

    /// <summary>Days that do not fit together.</summary>
    public const string Dates = "dates";

    /// <summary>Something that should have been looked at again by now.</summary>
    public const string Stale = "stale";

    /// <summary>A name that nothing in the book bears.</summary>
    public const string Reference = "reference";

    /// <summary>A definition that nothing in the book uses.</summary>
    public const string Unused = "unused";

    /// <summary>An uncertainty that nothing refers to.</summary>
    public const string Uncertainty = "uncertainty";

    /// <summary>A change that on no day changes anything.</summary>
    public const string NoEffect = "no-effect";
}
