using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sluice.Allocations;
using Sluice.Allocations.Lines;

namespace Sluice.Cli.Ledgers;

/// <summary>Options that several ledger commands have, each declared once.</summary>
internal static class LedgerOptionSet
{
    private const string Variable = "SLUICE_DATABASE";
    private const string File = "sluice.db";

    /// <summary>Where the ledger is.</summary>
    public static Option<string> Database() => new("--database")
    {
        Description = $"The ledger: a file of SQLite, or a PostgreSQL connection string (default: {Variable}, else {File}).",
        HelpName = "DATABASE",
        DefaultValueFactory = _ => Default,
    };

    /// <summary>The ledger that is meant when none is named.</summary>
    public static string Default => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set ? set : File;

    /// <summary>The idempotency key.</summary>
    public static Option<string> Key(string description) => new("--key") { Description = description, HelpName = "KEY", Required = true };

    /// <summary>Amounts by account.</summary>
    public static Option<AccountAmounts?> Amounts(string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "A=N",
        Required = required,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => Amounts(name, result),
    };

    /// <summary>A time.</summary>
    public static Option<DateTimeOffset?> Time(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "TIME",
        CustomParser = result =>
        {
            var time = OperationReader.Time(result.Tokens[0].Value);
            if (time is null)
            {
                result.AddError($"{name}: read '{result.Tokens[0].Value}'; accepted: a time such as 2025-12-31T23:59:59Z, in UTC when it states no offset, or a day, which is its end.");
            }

            return time;
        },
    };

    /// <summary>A number that is not below zero.</summary>
    public static Option<decimal?> Amount(string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "N",
        Required = required,
        CustomParser = result =>
        {
            if (Parse(result.Tokens[0].Value) is { } amount)
            {
                return amount;
            }

            result.AddError($"{name}: read '{result.Tokens[0].Value}'; accepted: a number such as 26900000.");
            return null;
        },
    };

    /// <summary>Shares that a reservation must keep.</summary>
    public static Option<ShareBounds?> Shares() => new("--share")
    {
        Description = "Also refuse when one account would be more (or less) than a share of another: 'A<=25%B' or 'A>=50%B'; may be given again.",
        HelpName = "SHARE",
        CustomParser = result => ShareBounds.Of(result.Tokens.Select(token => ShareText.Parse(token.Value, result)).OfType<ShareBound>()),
    };

    private static AccountAmounts? Amounts(string name, ArgumentResult result)
    {
        var amounts = new List<AccountAmount>();
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            var equals = text.LastIndexOf('=');
            if (equals <= 0 || Parse(text[(equals + 1)..]) is not { } amount)
            {
                result.AddError($"{name}: read '{text}'; accepted: ACCOUNT=N, such as country/MY/2025-2027=15832000.");
            }
            else if (amounts.Exists(other => other.Account == text[..equals]))
            {
                result.AddError($"{name}: the account '{text[..equals]}' comes twice; accepted: each account once.");
            }
            else
            {
                amounts.Add(new AccountAmount(text[..equals], amount));
            }
        }

        return amounts.Count == result.Tokens.Count ? AccountAmounts.Of([.. amounts]) : null;
    }

    private static decimal? Parse(string text) =>
        decimal.TryParse(text.Replace("_", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : null;
}
