using System.Globalization;
using System.Reflection;
using Sluice.Determinations;

namespace Sluice.Books.Running;

/// <summary>By what a run decides what: everything that has to be the same for another run to go on with it.</summary>
internal static class RunTerms
{
    /// <summary>The terms, each by its name.</summary>
    public static IReadOnlyDictionary<string, string> Of(BookInput input, BatchOptions options, BatchFiles files)
    {
        var terms = options.Terms;
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["input"] = Path.GetFileName(input.Name),
            ["today"] = Day(terms.Today),
            ["as_of"] = terms.AsOf is { } day ? Day(day) : "the date of each order",
            ["format"] = terms.Format == BookFormat.Csv ? "csv" : "jsonl",
            ["detail"] = terms.Detail.ToString().ToLowerInvariant(),
            ["lang"] = terms.Language.Tag(),
            ["shard"] = options.Shard.ToString(),
            ["errors"] = Path.GetFileName(files.Errors),
            ["program"] = Program,
        };
        if (input.Mark is { } mark)
        {
            all["input_bytes"] = mark.Bytes.ToString(CultureInfo.InvariantCulture);
            all["input_sample"] = mark.Sha256;
        }

        foreach (var (name, value) in options.Grounds)
        {
            all[name] = value;
        }

        return all;
    }

    // The same source builds the same module, and another source another one.
    private static string Program =>
        $"{typeof(Decider).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]} {typeof(Decider).Module.ModuleVersionId:N}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
