using System.Text;
using Sluice.Determinations;

namespace Sluice.Cli.Output;

/// <summary>Standard output and standard error, in UTF-8 whatever the locale says.</summary>
internal sealed class Terminal : IDisposable
{
    private const int UsualColumns = 100;
    private const int FewestColumns = 40;
    private const int MostColumns = 160;

    private readonly Stream stream = Console.OpenStandardOutput();
    private readonly StreamWriter writer;

    /// <summary>Opens standard output.</summary>
    public Terminal()
    {
        writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n" };
        HasColour = !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
    }

    /// <summary>Whether pages are shown in colour: standard output is a terminal, and neither it nor NO_COLOR (no-color.org) says otherwise.</summary>
    public bool HasColour { get; }

    /// <summary>Standard output, for the bytes of one JSON document.</summary>
    public Stream Bytes => stream;

    /// <summary>Standard output, for text.</summary>
    public TextWriter Text => writer;

    /// <summary>Shows a page to a person.</summary>
    public void Show(Page page)
    {
        if (HasColour)
        {
            SpectrePage.Write(page, writer, Columns());
        }
        else
        {
            PlainPage.Write(page, writer, Columns());
        }
    }

    /// <summary>Writes a diagnostic to standard error.</summary>
    public static void Complain(string message)
    {
        foreach (var line in message.Split('\n'))
        {
            Console.Error.WriteLine($"sluice: {PrintableText.Of(line, PlainPage.LongestText)}");
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        writer.Dispose();
        stream.Dispose();
    }

    private static int Columns()
    {
        if (!Console.IsOutputRedirected && Console.WindowWidth > 0)
        {
            return Math.Clamp(Console.WindowWidth, FewestColumns, MostColumns);
        }

        return int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) ? Math.Clamp(columns, FewestColumns, MostColumns) : UsualColumns;
    }
}
