using System.Net;
using Sluice.Determinations;

namespace Sluice.Lab.Plans.Html;

/// <summary>Writes HTML. Whatever text it is given is made printable and escaped; nothing in it acts in a page.</summary>
/// <param name="writer">Where to.</param>
internal sealed class Markup(TextWriter writer)
{
    /// <summary>How many characters of a text are shown.</summary>
    public const int LongestText = 4_000;

    /// <summary>How many characters of a name are shown.</summary>
    public const int LongestName = 160;

    /// <summary>Opens an element.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="attributes">Names and values of attributes in turn; one whose value is null is left out.</param>
    public Markup Open(string tag, params ReadOnlySpan<string?> attributes)
    {
        writer.Write('<');
        writer.Write(tag);
        for (var i = 0; i + 1 < attributes.Length; i += 2)
        {
            if (attributes[i + 1] is { } value)
            {
                writer.Write(' ');
                writer.Write(attributes[i]);
                writer.Write("=\"");
                writer.Write(Escape(value, LongestText));
                writer.Write('"');
            }
        }

        writer.Write('>');
        return this;
    }

    /// <summary>Closes an element.</summary>
    public Markup Close(string tag)
    {
        writer.Write("</");
        writer.Write(tag);
        writer.Write('>');
        return this;
    }

    /// <summary>An element with a text.</summary>
    public Markup Element(string tag, string text, params ReadOnlySpan<string?> attributes) => Open(tag, attributes).Text(text).Close(tag);

    /// <summary>A text.</summary>
    public Markup Text(string text)
    {
        writer.Write(Escape(text, LongestText));
        return this;
    }

    /// <summary>A name from an order, cut when it is very long and kept apart from the direction of the writing around it.</summary>
    public Markup Name(string name)
    {
        writer.Write("<bdi>");
        writer.Write(Escape(name, LongestName));
        writer.Write("</bdi>");
        return this;
    }

    /// <summary>The end of a line, for those who read the source.</summary>
    public Markup Line()
    {
        writer.Write('\n');
        return this;
    }

    /// <summary>Markup of the program's own, written as it stands.</summary>
    public Markup Own(string markup)
    {
        writer.Write(markup);
        return this;
    }

    private static string Escape(string text, int longest) => WebUtility.HtmlEncode(PrintableText.Of(text, longest));
}
