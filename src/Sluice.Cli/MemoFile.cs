using System.Text;
using Sluice.Determinations;
using Sluice.Memos;
using Sluice.Orders;

namespace Sluice.Cli;

/// <summary>A file for a decision memo: it is there as a whole, or as it was before.</summary>
internal sealed class MemoFile
{
    private readonly string path;
    private readonly Func<Determination, Order, Language, string> write;

    private MemoFile(string path, Func<Determination, Order, Language, string> write)
    {
        this.path = path;
        this.write = write;
    }

    /// <summary>The file of a path, whose ending says what is written.</summary>
    /// <exception cref="UsageException">The ending is of something else.</exception>
    public static MemoFile Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" => new MemoFile(path, MemoWriter.Html),
        ".md" => new MemoFile(path, MemoWriter.Markdown),
        ".pdf" => throw new UsageException($"--memo: read '{path}'; accepted: a file that ends in .html or .md. A browser prints the .html to PDF on one page."),
        _ => throw new UsageException($"--memo: read '{path}'; accepted: a file that ends in .html or .md."),
    };

    /// <summary>Writes the memo beside the file, and then puts it in its place.</summary>
    public void Write(Determination determination, Order order, Language language)
    {
        using var file = WholeFile.Begin(path, "--memo");
        file.Stream.Write(Encoding.UTF8.GetBytes(write(determination, order, language)));
        file.Finish();
    }
}
