using System.CommandLine;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice law blame ID</c>: which amendments wrote a provision, when, and what each changed.</summary>
internal static class LawBlameCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "A provision by its CFR paragraph." };
        var json = CommonOptions.Json();
        var lang = CommonOptions.Lang();
        var command = new Command("blame", "Shows which amendments wrote a provision, when, and what each of them changed.") { id, json, lang };
        command.SetAction(parsed =>
        {
            var book = new Workplace(parsed).Book;
            var name = parsed.GetRequiredValue(id);
            var provision = LawSearch.Provision(book, name) ?? throw new UsageException(Missing(book, name));
            Language? reader = parsed.GetValue(json) ? null : parsed.GetValue(lang);
            var blame = ProvisionBlame.Of(book, provision, reader);
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                LawBlameJson.Write(terminal.Bytes, blame);
            }
            else
            {
                terminal.Show(LawBlamePage.Of(blame));
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static string Missing(LawBook book, string name) => LawSearch.Amendment(book, name) is { } amendment
        ? $"'{name}' is an amendment, and blame asks who wrote a provision; 'sluice law show {amendment.Id}' lists the provisions it changes."
        : LawShowCommand.Missing(book, name);
}
