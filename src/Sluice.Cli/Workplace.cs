using System.CommandLine;
using System.Security.Cryptography;
using Sluice.Determinations;
using Sluice.Items;
using Sluice.Lab.Proof.Properties;
using Sluice.Law;
using Sluice.Screening.Companies;
using Sluice.Screening.Decisions;
using Sluice.Screening.Lists.Days;
using Sluice.Screening.Lists.Store;
using Sluice.Screening.Screens;

namespace Sluice.Cli;

/// <summary>Where a call of the program finds the book of law, the catalogue and the day; each is read when it is first asked for.</summary>
internal sealed class Workplace(ParseResult parsed)
{
    private readonly Lazy<string> law = new(() => Find(parsed, CommonOptions.Law, "SLUICE_LAW", "law"));
    private readonly Lazy<string> data = new(() => Find(parsed, CommonOptions.Data, "SLUICE_DATA", "data"));

    /// <summary>The book of law.</summary>
    public LawBook Book => field ??= LawBook.Load(law.Value);

    /// <summary>The directory of the book of law.</summary>
    public string LawDirectory => law.Value;

    /// <summary>The proposals beside the book.</summary>
    public Proposals Proposals => field ??= new Proposals(Book, law.Value);

    /// <summary>The parts and systems that orders may name.</summary>
    public Catalogue Catalogue => field ??= Catalogue.Load(DataDirectory);

    /// <summary>The directory of the catalogue.</summary>
    public string DataDirectory => data.Value;

    /// <summary>The folder of imported lists, which need not be there yet.</summary>
    public ListStore Lists => field ??= new ListStore(FindLists(parsed), TimeProvider.System);

    /// <summary>Which lists are used for which day.</summary>
    public ListCalendar ListCalendar => field ??= ListCalendar.Of(Lists, ShippedParties.Load(DataDirectory));

    /// <summary>What was decided about earlier matches.</summary>
    public DecisionBook Decisions => field ??= new DecisionBook(Lists.Folder, TimeProvider.System);

    /// <summary>Looks for names on the lists.</summary>
    public NameScreen NameScreen => field ??= new NameScreen(ListCalendar, Decisions.All(), Today);

    /// <summary>Looks for the parties of orders on the lists.</summary>
    public OrderScreen OrderScreen => field ??= new OrderScreen(() => NameScreen, () => KnownCompanies.Load(DataDirectory));

    /// <summary>Today.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>A decider on that book and catalogue.</summary>
    /// <param name="time">Gives the day of orders without a date; the system's time when null.</param>
    public Decider Decider(TimeProvider? time = null) => new(Book, Catalogue, time ?? TimeProvider.System);

    /// <summary>What decisions rest on: the hashes of the book of law, of the catalogue, of the lists and of what was decided about matches.</summary>
    public IReadOnlyDictionary<string, string> Grounds() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["law_book"] = Book.Hash,
        ["catalogue"] = Convert.ToHexStringLower(SHA256.HashData(
            [.. Catalogue.Files.SelectMany(file => File.ReadAllBytes(Path.Combine(DataDirectory, file)))])),
        ["companies"] = File.Exists(Path.Combine(DataDirectory, KnownCompanies.FileName)) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(DataDirectory, KnownCompanies.FileName)))) : "none",
        ["lists"] = ListCalendar.Mark,
        ["list_decisions"] = DecisionBook.Mark(Decisions.All()),
    };

    /// <summary>A day the book has law for.</summary>
    /// <exception cref="UsageException">The book begins later, or no book reaches so far.</exception>
    public DateOnly Within(DateOnly day) =>
        day >= Book.Begins && day <= LawSpan.LastDay
            ? day
            : throw new UsageException($"read the day {day:yyyy-MM-dd}; accepted: {Book.Begins:yyyy-MM-dd}, where the book of law begins, to {LawSpan.LastDay:yyyy-MM-dd}.");

    private static string FindLists(ParseResult parsed)
    {
        if (parsed.GetValue(CommonOptions.Lists) is { Length: > 0 } given)
        {
            return Path.GetFullPath(given);
        }

        if (Environment.GetEnvironmentVariable("SLUICE_LISTS") is { Length: > 0 } set)
        {
            return Path.GetFullPath(set);
        }

        // XDG_DATA_HOME or ~/.local/share, and their likes elsewhere.
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0 ? Path.Combine(home, "sluice", "lists") : Path.Combine(AppContext.BaseDirectory, "lists");
    }

    private static string Find(ParseResult parsed, Option<string?> option, string variable, string folder)
    {
        var (directory, whence) = parsed.GetValue(option) is { } given ? (given, option.Name)
            : Environment.GetEnvironmentVariable(variable) is { Length: > 0 } set ? (set, variable)
            : (Path.Combine(AppContext.BaseDirectory, folder), "the program's own folder");
        return Directory.Exists(directory) ? directory : throw new UsageException($"there is no directory '{directory}' ({whence}).");
    }
}
