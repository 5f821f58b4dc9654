using System.Text.RegularExpressions;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Law;

/// <summary>
/// The program knows kinds, facts and functions; every number, symbol, country group, paragraph and day of the law is in the
/// files of the book. What comments say does not decide anything and is left out.
/// </summary>
public sealed partial class NoLawInSourceTests
{
    private static readonly string Source = Path.GetFullPath(Path.Combine(GoldenFiles.Root(), "..", "src"));

    /// <summary>Limits, caps and shares, without the underscores and suffixes that C# allows.</summary>
    private static readonly string[] Numbers =
    [
        "4800", "1600", "2400", "5.92", "3.2", "1.6", "26900000", "790000000", "3200000", "253000000", "21000", "6500", "4992", "633000000", "5064000000",
        "1e26", "2.5e25", "41600", "0.07", "5064", "14000", "17500", "20800", "21100",
    ];

    /// <summary>Days on which something changed.</summary>
    private static readonly string[] Days =
    [
        "2022-08-26", "2022-10-07", "2023-11-17", "2024-04-04", "2024-12-02", "2024-12-31", "2025-01-13", "2025-01-31", "2025-05-13", "2025-05-15",
        "2025-09-29", "2025-11-10", "2026-01-15", "2026-04-13", "2026-07-10", "2026-11-09", "2026-11-10", "2027-04-06",
    ];

    /// <summary>Names of the law: symbols, groups, ECCNs, parts and companies.</summary>
    private static readonly Regex Names = new(
        """\b(LPP|AIA|ACM|NAC|ACA|UVEU|NVEU|IEC|3A090|4A090|4E091|3B001|3B090|5A992|H20|H100|NVIDIA|AMD|Huawei|Ascend|supp5a|advanced_computing|742\.6|744\.23|740\.2)\b|\b[ABDE]:[1-6]\b""");

    /// <summary>Country codes in quotes, which only law compares with.</summary>
    private static readonly Regex Countries = new("\"(CN|MO|HK|RU|BY|US|TW|IR|KP|SY|CU|AE)\"");

    /// <summary>
    /// Where such a word is an example in a message that tells a user how something is written; nothing is decided by it.
    /// </summary>
    private static readonly (string File, string Word)[] Examples =
    [
        ("Sluice.Cli/Commands/LawDiffCommand.cs", "2025-05-15"),
        ("Sluice/Law/Conditions/Lexer.cs", "4800"), ("Sluice/Law/Conditions/Lexer.cs", "5.92"), ("Sluice/Law/Conditions/Lexer.cs", "1e26"),
        ("Sluice/Law/Conditions/Typer.Calls.cs", "D:5"), ("Sluice/Law/Conditions/Typer.Calls.cs", "A:1"), ("Sluice/Law/Conditions/Typer.Calls.cs", "3B001"),
        ("Sluice/Law/Conditions/Typer.Operators.cs", "3B001"), ("Sluice/Law/Conditions/Literals.cs", "3B001"),
        ("Sluice/Law/Conditions/Words/WordLabels.cs", "4E091"), ("Sluice/Orders/EccnText.cs", "3A090"), ("Sluice/Orders/EccnText.cs", "3B001"),
        ("Sluice/Items/SparseFigures.cs", "3A090"),

        // Which of many countries that no law tells apart an example names.
        .. new[] { "US", "CN", "TW", "AE", "RU", "MO", "IR", "CU", "BY", "KP" }
            .Select(code => ("Sluice.Lab/Proof/Possible/CountryKinds.cs", $"\"{code}\"")),
        ("Sluice.Lab/Proof/Witnesses/Preferences.cs", "H100"), ("Sluice.Lab/Proof/Witnesses/Preferences.cs", "\"US\""),
        ("Sluice.Lab/Proof/Differences/LiteralWords.cs", "3A090"), ("Sluice.Lab/Proof/Differences/OrdinaryOrders.cs", "\"US\""),
        ("Sluice.Cli/Ledgers/LedgerOptionSet.cs", "26900000"), ("Sluice.Cli/Ledgers/DrawOptions.cs", "NVEU"),

        // How published lists write the names of countries.
        ("Sluice.Screening/Lists/Reading/DeniedPersonsText.cs", "\"US\""),
        .. new[] { "IR", "CN", "RU", "SY", "KP", "MO", "TW" }.Select(code => ("Sluice.Screening/Lists/Reading/CountryText.cs", $"\"{code}\"")),

        // What the command line takes where a caller of classify names no country.
        ("Sluice.Cli/PlainOrder.cs", "\"US\""), ("Sluice.Cli/Classified.cs", "\"US\""), ("Sluice.Cli/Commands/ClassifyCommand.cs", "\"CN\""),
    ];

    /// <summary>The examples that help shows for each command.</summary>
    private const string Help = "Sluice.Cli/ExampleHelp.cs";

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Source, path)).Where(p => !p.Contains("/obj/") && p != Help).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_source_to_look_at() => Files.Count.ShouldBeGreaterThan(200);

    [Theory]
    [MemberData(nameof(Files))]
    public void No_file_knows_the_law(string file)
    {
        var code = WithoutComments(File.ReadAllText(Path.Combine(Source, file)));
        Laws(code).Where(word => !Examples.Contains((file, word))).ShouldBeEmpty($"{file} speaks of the law; it belongs into a file of the book.");
    }

    [Theory]
    [InlineData("if (tpp >= 4800)", "4800")]
    [InlineData("const decimal Most = 26_900_000m;", "26900000")]
    [InlineData("x > 5.92m", "5.92")]
    [InlineData("1e26m", "1e26")]
    [InlineData("group == \"D:5\"", "D:5")]
    [InlineData("symbol is \"LPP\"", "LPP")]
    [InlineData("new DateOnly(2025, 5, 13)", "2025-05-13")]
    [InlineData("\"2025-05-13\"", "2025-05-13")]
    [InlineData("code == \"CN\"", "\"CN\"")]
    [InlineData("eccn.StartsWith(\"3A090\")", "3A090")]
    public void Law_in_code_is_noticed(string code, string word) => Laws(code).ShouldContain(word);

    [Theory]
    [InlineData("14800")]
    [InlineData("48000")]
    [InlineData("new DateOnly(2022, 1, 1)")]
    [InlineData("\"MY\"")]
    [InlineData("ZLPPZ")]
    public void Other_code_is_not(string code) => Laws(code).ShouldBeEmpty();

    [Fact]
    public void Comments_are_left_out_and_texts_that_look_like_them_are_not() =>
        WithoutComments("/// LPP of 4800\nx = \"// 4800\"; // NAC\n/* D:5\n */ y").Split('\n').Select(l => l.Trim()).ShouldBe(["", "x = \"// 4800\";", "y"]);

    [Fact]
    public void No_exception_is_kept_that_is_no_longer_needed()
    {
        foreach (var (file, word) in Examples)
        {
            Laws(WithoutComments(File.ReadAllText(Path.Combine(Source, file)))).ShouldContain(word, file);
        }
    }

    private static string WithoutComments(string code) => TextOrComment().Replace(code, m => m.Value[0] == '"' ? m.Value : " ");

    private static IEnumerable<string> Laws(string code)
    {
        var numbers = Number().Matches(code).Select(m => m.Value.Replace("_", "").TrimEnd('m', 'M', 'd', 'D', 'L', 'l')).Where(Numbers.Contains);
        var written = Written().Matches(code).Select(m => m.Value);
        var made = Made().Matches(code).Select(m => $"{m.Groups[1].Value}-{m.Groups[2].Value.PadLeft(2, '0')}-{m.Groups[3].Value.PadLeft(2, '0')}");
        return numbers.Concat(written.Concat(made).Where(Days.Contains)).Concat(Names.Matches(code).Select(m => m.Value)).Concat(Countries.Matches(code).Select(m => m.Value)).Distinct();
    }

    [GeneratedRegex("""(?:"{3}[\s\S]*?"{3}|"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*[\s\S]*?\*/)""")]
    private static partial Regex TextOrComment();

    [GeneratedRegex("""(?<![\w.])\d[\d_]*(\.\d+)?([eE][+-]?\d+)?[mMdDLl]?(?![\w])""")]
    private static partial Regex Number();

    [GeneratedRegex("""\b20\d\d-\d\d-\d\d\b""")]
    private static partial Regex Written();

    [GeneratedRegex("""new(?: DateOnly| DateTime)?\(\s*(20\d\d),\s*(\d{1,2}),\s*(\d{1,2})""")]
    private static partial Regex Made();
}
