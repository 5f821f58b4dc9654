using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice law show ID</c>: an amendment, a proposal, or a provision as it stands on a day.</summary>
internal static class LawShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "An amendment by its id or citation, a proposal by its name or file, or a provision by its CFR paragraph." };
        var asOf = CommonOptions.AsOf("The day of the law a provision is shown from (default: today).");
        var enforced = CommonOptions.Enforced();
        var with = CommonOptions.With("Show the provision as it would stand under a proposal; may be given several times.");
        var json = CommonOptions.Json();
        var lang = CommonOptions.Lang();
        var command = new Command("show", "Shows an amendment or a proposal, or a provision with its condition, its words and its source.") { id, asOf, enforced, with, json, lang };
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var name = parsed.GetRequiredValue(id);
            var language = parsed.GetValue(lang);
            using var terminal = new Terminal();
            if ((LawSearch.Amendment(workplace.Book, name) ?? workplace.Proposals.TryFind(name)) is { } amendment)
            {
                Show(terminal, parsed.GetValue(json), stream => AmendmentJson.Write(stream, amendment, language), () => AmendmentPage.Of(amendment, language));
                return ExitStatus.Done;
            }

            var day = workplace.Within(parsed.GetValue(asOf) ?? Workplace.Today);
            var mode = parsed.GetValue(enforced) ? LawMode.Enforced : LawMode.Written;
            var law = new LawChoice(day, mode, [.. parsed.GetRequiredValue(with).Select(proposal => LawChoice.OnTrial(workplace.Proposals.Find(proposal), day))]);
            var provision = Find(workplace.Book, name, law);
            Show(terminal, parsed.GetValue(json), stream => ProvisionJson.Write(stream, provision, day, mode, language), () => ProvisionPage.Of(provision, day, mode, language));
            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>The provision of a name in the law of a day.</summary>
    /// <exception cref="UsageException">The book never has it, or not on that day.</exception>
    private static Provision Find(LawBook book, string name, LawChoice law)
    {
        var all = book.With(law.Extra);
        var id = LawSearch.Provision(all, name) ?? throw new UsageException(Missing(all, name));
        return book.AsOf(law.Day, law.Mode, law.Extra).Find(id) ?? throw new UsageException($"'{id}' does not stand on {law.Day:yyyy-MM-dd} {(law.Mode == LawMode.Written ? "as written" : "as enforced")}{UnderProposals.Say(law.Extra)}; 'sluice law blame \"{id}\"' shows when it was written and repealed.");
    }

    /// <summary>The sentence that refuses a name the book does not have.</summary>
    internal static string Missing(LawBook book, string name)
    {
        var near = LawSearch.Suggest(book, name);
        return near.Count == 0
            ? $"the book has no amendment and no provision '{name}'; 'sluice law log' lists the amendments, 'sluice law log --proposals' the proposals."
            : $"the book has no amendment and no provision '{name}'; did you mean {string.Join(", ", near.Select(id => $"'{id}'"))}?";
    }

    private static void Show(Terminal terminal, bool json, Action<Stream> document, Func<Page> page)
    {
        if (json)
        {
            document(terminal.Bytes);
        }
        else
        {
            terminal.Show(page());
        }
    }
}
