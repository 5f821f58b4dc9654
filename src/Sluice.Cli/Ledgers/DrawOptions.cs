using System.CommandLine;
using Sluice.Law;
using Sluice.Storage.Desk;

namespace Sluice.Cli.Ledgers;

/// <summary>How orders draw on a ledger, as it is typed.</summary>
internal sealed class DrawOptions
{
    private readonly Option<bool> reserve = new("--reserve") { Description = "Also hold what is drawn, on all accounts or on none." };
    private readonly Option<string?> database = new("--database")
    {
        Description = "The ledger that says what was used before: a file of SQLite, or a PostgreSQL connection string (with --reserve: SLUICE_DATABASE, else sluice.db).",
        HelpName = "DATABASE",
    };

    private readonly Option<DateTimeOffset?> expires = LedgerOptionSet.Time("--expires", "When the hold ends by itself (default: never).");
    private readonly Option<string?> authorization = new("--authorization") { Description = "The authorization to draw on where several are open, for instance NVEU (default: the first).", HelpName = "SYMBOL" };
    private readonly Option<bool> enforced = new("--enforced") { Description = "Draw what the law as enforced asks for, instead of the law as written." };

    /// <summary>Declares them.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[reserve, database, expires, authorization, enforced])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether what is drawn is held.</summary>
    public bool Reserves(ParseResult parsed) => parsed.GetValue(reserve);

    /// <summary>The ledger; null when none is asked.</summary>
    public string? Database(ParseResult parsed) => parsed.GetValue(database) ?? (Reserves(parsed) ? LedgerOptionSet.Default : null);

    /// <summary>How orders draw.</summary>
    public AllowanceTerms Terms(ParseResult parsed, Language language) => new()
    {
        Mode = parsed.GetValue(enforced) ? LawMode.Enforced : LawMode.Written,
        Authorization = parsed.GetValue(authorization)?.ToUpperInvariant(),
        Expires = parsed.GetValue(expires),
        Language = language,
    };
}
