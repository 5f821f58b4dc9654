namespace Sluice.Memos;

/// <summary>A decision memo before it is laid out: all of its words, in one language, none of them escaped.</summary>
/// <param name="LanguageTag">The tag of the language (BCP 47).</param>
/// <param name="Title">The title.</param>
/// <param name="Colon">Between the title and the order, on one line.</param>
/// <param name="Subtitle">What law was applied, of which day.</param>
/// <param name="Order">The order's id.</param>
/// <param name="Answers">The answer as written and the answer as enforced.</param>
/// <param name="Sections">The sections in order.</param>
/// <param name="Record">What the answer can be replayed from: the hash of the book of law and the day its sources end.</param>
/// <param name="Attestation">The sentence above the signatures.</param>
/// <param name="Signatures">The names of the lines to be filled in by hand.</param>
internal sealed record Memo(
    string LanguageTag,
    string Title,
    string Colon,
    string Subtitle,
    string Order,
    IReadOnlyList<MemoAnswer> Answers,
    IReadOnlyList<MemoSection> Sections,
    string Record,
    string Attestation,
    IReadOnlyList<string> Signatures);

/// <summary>One of the two answers.</summary>
/// <param name="Law">As written, or as enforced.</param>
/// <param name="Headline">The outcome.</param>
/// <param name="Details">The review policy, what carries the order, the reasons for control.</param>
/// <param name="Tone">How the outcome is marked.</param>
internal sealed record MemoAnswer(string Law, string Headline, IReadOnlyList<string> Details, MemoTone Tone);

/// <summary>How an outcome is marked, beside its words.</summary>
internal enum MemoTone
{
    /// <summary>The order may go.</summary>
    Go,

    /// <summary>The order waits for a license or a fact.</summary>
    Wait,

    /// <summary>The order may not go.</summary>
    Stop,
}

/// <summary>A section: a table, or the word for an empty one.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Columns">The columns; without names the table has no header.</param>
/// <param name="Rows">The rows; every row has one text a column.</param>
/// <param name="Note">What stands instead of or below the rows, or null.</param>
/// <param name="Width">The share of the page.</param>
internal sealed record MemoSection(
    string Title, IReadOnlyList<MemoColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string? Note, MemoWidth Width);

/// <summary>A column of a section.</summary>
/// <param name="Name">The name, or empty.</param>
/// <param name="Kind">What stands in it.</param>
internal readonly record struct MemoColumn(string Name, MemoCell Kind = MemoCell.Text);

/// <summary>What stands in a column.</summary>
internal enum MemoCell
{
    /// <summary>Running text, which may break.</summary>
    Text,

    /// <summary>A short word or paragraph number, which stays on one line.</summary>
    Short,

    /// <summary>The path of a field or the name of an account, which breaks at its points and strokes.</summary>
    Path,

    /// <summary>A number, set flush right.</summary>
    Number,
}

/// <summary>The share of the page a section takes.</summary>
internal enum MemoWidth
{
    /// <summary>The whole line.</summary>
    Full,

    /// <summary>Half a line, beside its neighbour.</summary>
    Half,
}
