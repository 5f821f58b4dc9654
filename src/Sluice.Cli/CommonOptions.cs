using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Sluice.Cli;

/// <summary>Options that several commands have, each declared once.</summary>
internal static class CommonOptions
{
    /// <summary>The directory of the book of law.</summary>
    public static readonly Option<string?> Law = new("--law")
    {
        Description = "The directory of the book of law (default: SLUICE_LAW, else the one beside the program).",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>The directory of the catalogue.</summary>
    public static readonly Option<string?> Data = new("--data")
    {
        Description = "The directory of chips.csv and systems.csv (default: SLUICE_DATA, else the one beside the program).",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>The folder of the imported lists of parties.</summary>
    public static readonly Option<string?> Lists = new("--lists")
    {
        Description = "The folder of imported lists of parties (default: SLUICE_LISTS, else sluice/lists in the user's data folder).",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>Adds the options that every command has.</summary>
    public static void AddTo(RootCommand root)
    {
        root.Options.Add(Law);
        root.Options.Add(Data);
        root.Options.Add(Lists);
    }

    /// <summary>The day whose law applies.</summary>
    public static Option<DateOnly?> AsOf(string description) => Day("--as-of", description);

    /// <summary>An option that is a day.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => result.Tokens is [{ Value: var text }] ? ParseDay(text, result) : null,
    };

    /// <summary>The language of the words.</summary>
    public static Option<Language> Lang() => new("--lang")
    {
        Description = $"The language of the words: {string.Join(", ", LanguageTags.All)} (default: {Language.En.Tag()}).",
        HelpName = "TAG",
        CustomParser = result =>
        {
            if (LanguageTags.Parse(result.Tokens[0].Value) is { } language)
            {
                return language;
            }

            result.AddError($"--lang: read '{result.Tokens[0].Value}'; accepted: one of {string.Join(", ", LanguageTags.All)}.");
            return Language.En;
        },
    };

    /// <summary>One JSON document instead of a page.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document and nothing else." };

    /// <summary>The law as enforced instead of as written.</summary>
    public static Option<bool> Enforced() => new("--enforced") { Description = "The law as enforced, without the rules whose enforcement was announced to stop." };

    /// <summary>Proposals that are applied beside the amendments of the book.</summary>
    public static Option<string[]> With(string description) => new("--with") { Description = description, HelpName = "PROPOSAL", DefaultValueFactory = _ => [] };

    /// <summary>Reads a day; null, with an error, when it is none.</summary>
    public static DateOnly? ParseDay(string text, SymbolResult result)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"read '{text}'; accepted: a day of the calendar, written yyyy-MM-dd.");
        return null;
    }
}
