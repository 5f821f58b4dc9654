using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice law diff A..B</c>: what the law of one day and of another do not have in common.</summary>
internal static class LawDiffCommand
{
    private const string Accepted = "two days written yyyy-MM-dd..yyyy-MM-dd, for instance 2025-05-14..2025-05-15";

    public static Command Create()
    {
        var days = new Argument<(DateOnly From, DateOnly To)>("A..B")
        {
            Description = "Two days, written yyyy-MM-dd..yyyy-MM-dd.",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                var ends = text.Split("..");
                if (SymbolicDiff.IsNamed(text) && ends.Length == 2)
                {
                    return default;
                }

                if (ends.Length == 2 && CommonOptions.ParseDay(ends[0], result) is { } from && CommonOptions.ParseDay(ends[1], result) is { } to)
                {
                    return (from, to);
                }

                if (ends.Length != 2)
                {
                    result.AddError($"read '{text}'; accepted: {Accepted}.");
                }

                return default;
            },
        };
        var enforced = CommonOptions.Enforced();
        var with = CommonOptions.With("Apply a proposal to the later law; may be given several times. The two days may then be the same.");
        var json = CommonOptions.Json();
        var lang = CommonOptions.Lang();
        var symbolic = new SymbolicDiff();
        var command = new Command("diff", "Compares the law of two days: provisions added, amended and removed; with --symbolic every way in which an answer changes.")
        {
            days, enforced, with, json, lang,
        };
        symbolic.AddTo(command);
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            if (symbolic.IsAsked(parsed))
            {
                return symbolic.Run(parsed, workplace, parsed.GetValue(enforced) ? LawMode.Enforced : LawMode.Written, parsed.GetRequiredValue(with), parsed.GetValue(json), parsed.GetValue(lang));
            }

            var (from, to) = parsed.GetRequiredValue(days);
            var mode = parsed.GetValue(enforced) ? LawMode.Enforced : LawMode.Written;
            var proposals = parsed.GetRequiredValue(with).Select(name => LawChoice.OnTrial(workplace.Proposals.Find(name), to)).ToArray();
            var before = workplace.Book.AsOf(workplace.Within(from), mode);
            var after = workplace.Book.AsOf(workplace.Within(to), mode, proposals);
            var differences = LawComparison.Between(before, after);
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                LawDiffJson.Write(terminal.Bytes, from, to, mode, proposals, differences);
            }
            else
            {
                terminal.Show(LawDiffPage.Of(from, to, mode, proposals, before, after, differences, parsed.GetValue(lang)));
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
