using Sluice.Determinations;
using Sluice.Orders;

namespace Sluice.Memos;

/// <summary>
/// Writes a decision memo: one page that states the facts, the answer and its reasons, for a person to review and sign.
/// Whatever names or texts the order brings, nothing in them acts in a page or breaks a table.
/// </summary>
public static class MemoWriter
{
    /// <summary>The memo as one HTML document that needs nothing else: no script, no font, no picture from elsewhere.</summary>
    /// <param name="determination">What was decided, in the same language.</param>
    /// <param name="order">The order it was decided on.</param>
    /// <param name="language">The language of the fixed words.</param>
    public static string Html(Determination determination, Order order, Language language) =>
        HtmlMemo.Write(MemoBuilder.Build(determination, order, language));

    /// <summary>The memo as Markdown with tables (GitHub Flavored Markdown).</summary>
    /// <inheritdoc cref="Html" />
    public static string Markdown(Determination determination, Order order, Language language) =>
        MarkdownMemo.Write(MemoBuilder.Build(determination, order, language));
}
