using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Sluice.Cli;

/// <summary>The usual help of a command, with examples that can be typed as they stand.</summary>
internal sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["sluice"] =
        [
            "sluice check examples/malaysia-1700-h100.yaml",
            "sluice classify \"h100 sxm\" --history",
            "sluice law log --oneline",
        ],
        ["check"] =
        [
            "sluice check examples/malaysia-1700-h100.yaml",
            "sluice check order.yaml --as-of 2025-05-01 --json",
            "sluice check order.yaml --lang zh-Hant --memo memo.html",
            "cat order.json | sluice check -",
        ],
        ["classify"] =
        [
            "sluice classify \"h100 sxm\" a800 \"rtx 4090\"",
            "sluice classify h20 --as-of 2023-11-01 --json",
            "sluice classify --specs my-chip.yaml",
            "sluice classify a800 --history --to CN",
        ],
        ["batch"] =
        [
            "sluice batch book.jsonl -o decisions.jsonl",
            "sluice batch book.csv.gz -o decisions.csv --as-of 2026-03-02",
            "sluice batch book.jsonl -o decisions.jsonl --resume",
            "sluice batch book.jsonl --shard 2/8 -o part-2.jsonl",
            "zcat book.jsonl.gz | sluice batch - --detail answers | gzip > answers.jsonl.gz",
        ],
        ["generate"] = ["sluice book generate --orders 1000 -o book.jsonl", "sluice book generate --orders 5000000 --seed 7 --from 2025-01-01 --to 2025-12-31 -o book.jsonl.gz"],
        ["names"] = ["sluice bench names", "sluice bench names --suites ../shared/suites --misses"],
        ["cases"] = ["sluice cases tests/cases/*.yaml", "sluice cases tests/cases/lpp.yaml --json"],
        ["log"] = ["sluice law log --oneline", "sluice law log --since 2025-01-01 --lang zh-Hans", "sluice law log --proposals"],
        ["show"] = ["sluice law show 90-FR-4544", "sluice law show \"742.6(a)(6)(iii)(A)\" --as-of 2024-06-01", "sluice law show 740.29 --enforced", "sluice law show 740.29 --as-of 2025-06-02 --with lower-threshold"],
        ["diff"] = ["sluice law diff 2025-05-14..2025-05-15", "sluice law diff 2022-10-06..2022-10-07 --enforced", "sluice law diff 2025-06-02..2025-06-02 --with lower-threshold", "sluice law diff 2026-01-14..2026-01-15 --symbolic"],
        ["prove"] =
        [
            "sluice law prove 'item.carried_by != \"LPP\" || !for_d5' --as-of 2025-06-02",
            "sluice law prove '!us_origin || item.outcome != \"not_subject_to_ear\"' --as-of enforced@2026-11-21",
            "sluice law prove --properties",
            "sluice law prove --properties --as-of 2025-06-02+lower-threshold",
        ],
        ["blame"] = ["sluice law blame \"742.6(a)(6)(iii)(A)\"", "sluice law blame \"ECCN 3A090.a\""],
        ["compare"] =
        [
            "sluice lab compare examples/books/forty-orders.jsonl --from enforced@2025-05-20 --to written@2025-05-20",
            "sluice lab compare orders.jsonl --from 2025-05-12 --to 2025-05-20 --html plan.html",
            "sluice lab compare orders.jsonl --from written@2025-06-02 --to written@2025-06-02+lower-threshold",
            "sluice lab compare orders.jsonl --from 2026-11-21 --to 2026-11-21+my-proposal.yaml --json",
        ],
        ["screen"] =
        [
            "sluice screen \"Shanghai Biren Technology\"",
            "sluice screen 华为技术有限公司 --country CN --json",
            "sluice screen --file customers.csv --as-of 2025-06-02",
            "sluice screen --pairs pairs.tsv",
        ],
        ["decide"] = ["sluice screen decide \"Inspire Systems Ltd\" --entry el/31c9a0c2b9d44a6f --country GB --evidence \"Companies House 01234567\" --why \"another company\" --by \"A. Chan\" --until 2027-06-30"],
        ["decisions"] = ["sluice screen decisions", "sluice screen decisions --json"],
        ["owners"] = ["sluice owners \"Example Compute\" --file owners.csv", "sluice owners \"Example Compute\" --file owners.csv --rule ofac --as-of 2025-10-15 --json"],
        ["import"] = ["sluice lists import consolidated.csv", "sluice lists import sdn.csv alt.csv add.csv", "sluice lists import csl-2025.json --published 2025-03-01", "sluice lists import own-list.csv --force"],
        ["status"] = ["sluice lists status", "sluice lists status --as-of 2026-03-02 --json"],
        ["lint"] = ["sluice law lint", "sluice law lint --law my-book --json", "sluice law lint --with lower-threshold"],
    };

    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        // The usual help calls the program by the name of its assembly.
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        var status = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(text.ToString().Replace(RootCommand.ExecutableName, "sluice", StringComparison.Ordinal));
        var command = parseResult.CommandResult.Command;
        if (Examples.TryGetValue(command is RootCommand ? "sluice" : command.Name, out var lines))
        {
            output.WriteLine("Examples:");
            foreach (var line in lines)
            {
                output.WriteLine($"  {line}");
            }

            output.WriteLine();
        }

        return status;
    }
}
