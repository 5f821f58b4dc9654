using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sluice.Books;
using Sluice.Books.Deciding;
using Sluice.Books.Running;

namespace Sluice.Cli.Commands;

/// <summary>The arguments of <c>sluice batch</c>.</summary>
internal sealed class BatchCommandOptions
{
    private readonly Argument<string> orders = new("ORDERS") { Description = "The order book, JSON lines or CSV, plain or gzip; - reads standard input." };
    private readonly Option<string?> output = new("--output", "-o") { Description = "The file to write (default: standard output).", HelpName = "FILE" };
    private readonly Option<DateOnly?> asOf = CommonOptions.AsOf("The day whose law applies to all orders (default: each order's date, else today).");
    private readonly Option<BookFormat?> format = Word("--format", "FORMAT", "How decisions are written: jsonl or csv (default: as the name of the file ends, else jsonl).", ("jsonl", (BookFormat?)BookFormat.JsonLines), ("csv", BookFormat.Csv));
    private readonly Option<DecisionDetail?> detail = Word(
        "--detail", "DETAIL", "How much is written: answers, decision (all but the trace) or full (default: decision).",
        ("answers", (DecisionDetail?)DecisionDetail.Answers), ("decision", DecisionDetail.Decision), ("full", DecisionDetail.Full));

    private readonly Option<Language> lang = CommonOptions.Lang();
    private readonly Option<string?> errors = new("--errors") { Description = "The file for lines that are refused (default: FILE.errors.jsonl beside -o, else standard error).", HelpName = "FILE" };
    private readonly Option<bool> resume = new("--resume") { Description = "Go on with a run into -o that ended early." };
    private readonly Option<bool> force = new("--force") { Description = "Overwrite the files when they are there." };
    private readonly Option<BookShard> shard = new("--shard")
    {
        Description = "Decide one part of the book: 2/8 is the second of eight. The outputs of all parts, joined in order, are that of the book.",
        HelpName = "I/N",
        CustomParser = Shard,
        DefaultValueFactory = _ => BookShard.Whole,
    };

    private readonly Option<int> threads = new("--threads")
    {
        Description = "How many threads decide (default: as many as there are processors).",
        HelpName = "N",
        CustomParser = Threads,
        DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, BookLimits.Threads),
    };

    /// <summary>Declares them.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(orders);
        foreach (var option in (Option[])[output, asOf, format, detail, lang, errors, resume, force, shard, threads])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads them.</summary>
    /// <exception cref="UsageException">They do not fit together.</exception>
    public BatchCall Read(ParseResult parsed, Workplace workplace)
    {
        var path = parsed.GetValue(output) is { } given and not "-" ? given : null;
        var start = parsed.GetValue(resume) ? BatchStart.Resume : parsed.GetValue(force) ? BatchStart.Overwrite : BatchStart.New;
        if (parsed.GetValue(resume) && parsed.GetValue(force))
        {
            throw new UsageException("--resume goes on with the file and --force begins it anew; give one of them.");
        }

        if (path is null && parsed.GetValue(resume))
        {
            throw new UsageException("--resume needs -o FILE: what went to standard output cannot be looked at again.");
        }

        var call = new BatchCall(parsed.GetRequiredValue(orders), path, parsed.GetValue(errors), start);
        call.CheckPaths();
        var day = parsed.GetValue(asOf);
        var began = start == BatchStart.Resume ? RunRecord.Read(path!)?.Began : null;
        return call with
        {
            Terms = new DecisionTerms
            {
                AsOf = day is { } asked ? workplace.Within(asked) : null,
                Format = parsed.GetValue(format) ?? call.FormatOfOutput,
                Detail = parsed.GetValue(detail) ?? DecisionDetail.Decision,
                Language = parsed.GetValue(lang),
                Today = began ?? Workplace.Today,
                LawBegins = workplace.Book.Begins,
                Screen = workplace.OrderScreen,
            },
            Shard = parsed.GetValue(shard),
            Threads = parsed.GetValue(threads),
            Grounds = workplace.Grounds(),
        };
    }

    private static Option<T> Word<T>(string name, string help, string description, params (string Word, T Value)[] words) => new(name)
    {
        Description = description,
        HelpName = help,
        CustomParser = result =>
        {
            var read = result.Tokens[0].Value;
            var at = Array.FindIndex(words, w => w.Word == read);
            if (at < 0)
            {
                result.AddError($"{name}: read '{read}'; accepted: one of {string.Join(", ", words.Select(w => w.Word))}.");
            }

            return at < 0 ? default! : words[at].Value;
        },
    };

    private static BookShard Shard(ArgumentResult result)
    {
        var read = BookShard.Parse(result.Tokens[0].Value);
        if (read is null)
        {
            result.AddError($"--shard: read '{result.Tokens[0].Value}'; accepted: I/N, the part I of N parts, such as 2/8 (N up to {BookLimits.Shards}).");
        }

        return read ?? BookShard.Whole;
    }

    private static int Threads(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads is >= 1 and <= BookLimits.Threads)
        {
            return threads;
        }

        result.AddError($"--threads: read '{result.Tokens[0].Value}'; accepted: a whole number from 1 to {BookLimits.Threads}.");
        return 1;
    }
}
