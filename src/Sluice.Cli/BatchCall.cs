using Sluice.Books;
using Sluice.Books.Deciding;
using Sluice.Books.Running;

namespace Sluice.Cli;

/// <summary>A call of <c>sluice batch</c>.</summary>
/// <param name="Orders">The path of the book, or - for standard input.</param>
/// <param name="Output">The path of the output; null for standard output.</param>
/// <param name="Errors">The path for refused lines; null for the usual one.</param>
/// <param name="Start">What happens when there are such files.</param>
internal sealed record BatchCall(string Orders, string? Output, string? Errors, BatchStart Start)
{
    private const string StandardInput = "-";

    /// <summary>What is asked of every order.</summary>
    public DecisionTerms Terms { get; init; } = null!;

    /// <summary>The part of the book.</summary>
    public BookShard Shard { get; init; }

    /// <summary>How many threads decide.</summary>
    public int Threads { get; init; }

    /// <summary>What the decisions rest on.</summary>
    public IReadOnlyDictionary<string, string> Grounds { get; init; } = new Dictionary<string, string>();

    /// <summary>The files that are written; null when decisions go to standard output.</summary>
    public BatchFiles? Files => Output is null ? null : new BatchFiles(Output, Errors ?? BatchFiles.ErrorsOf(Output), Start);

    /// <summary>How the run goes.</summary>
    public BatchOptions RunOptions => new() { Terms = Terms, Shard = Shard, Threads = Threads, Grounds = Grounds };

    /// <summary>The format that the name of the output tells.</summary>
    public BookFormat FormatOfOutput => Output?.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) == true ? BookFormat.Csv : BookFormat.JsonLines;

    private bool ReadsStandardInput => Orders == StandardInput;

    /// <summary>Opens the book.</summary>
    public BookInput OpenInput() =>
        ReadsStandardInput ? BookInput.OpenStream(Console.OpenStandardInput(), "standard input") : BookInput.OpenFile(Orders);

    /// <summary>Opens the file for refused lines where decisions go to standard output; null when nobody asked for one.</summary>
    public ErrorFile? OpenErrors() => Errors is null ? null : new ErrorFile(Errors);

    /// <summary>Refuses paths that do not go together.</summary>
    /// <exception cref="UsageException">Two are the same, or one cannot be written.</exception>
    public void CheckPaths()
    {
        if (Start == BatchStart.Resume && ReadsStandardInput)
        {
            throw new UsageException("--resume: standard input cannot be read again; accepted: a file.");
        }

        if (Output?.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) == true)
        {
            throw new UsageException($"-o: read '{Output}'; decisions are written plain. Without -o they can be piped through gzip.");
        }

        (string Option, string? Path)[] paths = [("ORDERS", ReadsStandardInput ? null : Orders), ("-o", Output), ("--errors", Files?.Errors ?? Errors)];
        for (var i = 0; i < paths.Length; i++)
        {
            for (var j = i + 1; j < paths.Length; j++)
            {
                if (paths[i].Path is { } one && paths[j].Path is { } other && Resolve(one) == Resolve(other))
                {
                    throw new UsageException($"{paths[i].Option} and {paths[j].Option} are the same file, '{other}'; accepted: different files.");
                }
            }

            if (i > 0 && paths[i].Path is { } written && (Path.GetDirectoryName(Path.GetFullPath(written)) is not { } folder || !Directory.Exists(folder)))
            {
                throw new UsageException($"{paths[i].Option}: there is no directory '{Path.GetDirectoryName(Path.GetFullPath(written))}'.");
            }
        }

        if (Start == BatchStart.New)
        {
            RefuseExisting("-o", Output, ", and --resume goes on with the run that wrote it");
            RefuseExisting("--errors", Files?.Errors ?? Errors, "");
        }
    }

    private static void RefuseExisting(string option, string? path, string other)
    {
        if (path is not null && File.Exists(path) && new FileInfo(path).Length > 0)
        {
            throw new UsageException($"{option}: '{path}' is there already; --force overwrites it{other}.");
        }
    }

    private static string Resolve(string path)
    {
        var whole = Path.GetFullPath(path);
        return (File.Exists(whole) ? File.ResolveLinkTarget(whole, returnFinalTarget: true)?.FullName : null) ?? whole;
    }
}
