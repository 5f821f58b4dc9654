using Sluice.Documents;

namespace Sluice.Parties;

/// <summary>The table of countries that the library carries (data/countries.csv), in the order of their codes.</summary>
public static class Countries
{
    private const int Letters = 26;
    private const int MaxCountries = 255;
    private const int MaxSuggestions = 5;

    private static readonly CountryRow[] Rows = Load();
    private static readonly byte[] OrdinalByLetters = Index(Rows);
    private static readonly Country[] Every = Number(Rows.Length);

    /// <summary>Every country, in the order of the codes; a country's position is its <see cref="Country.Index"/>.</summary>
    public static IReadOnlyList<Country> All => Every;

    /// <summary>The number of countries: never more than 255.</summary>
    public static int Count => Rows.Length;

    /// <summary>The countries that a code which is none may mean, the likeliest first, at most five.</summary>
    /// <param name="text">What was read: another code, a name in any of the languages, or a code with a typing error.</param>
    public static IReadOnlyList<Country> Suggest(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 100)
        {
            return [];
        }

        var sought = text.Trim();
        return
        [
            .. Every.Select(country => (Country: country, Distance: Rows[country.Index].DistanceTo(sought)))
                .Where(x => x.Distance < CountryRow.Far)
                .OrderBy(x => x.Distance).ThenBy(x => x.Country.Index)
                .Take(MaxSuggestions)
                .Select(x => x.Country),
        ];
    }

    /// <summary>The sentence that refuses a code which is none, with what was perhaps meant.</summary>
    public static string Problem(string? text)
    {
        var shown = text is { Length: > 40 } ? string.Concat(text.AsSpan(0, 40), "…") : text;
        var problem = $"'{shown}' is not an ISO 3166-1 alpha-2 country code such as MY";
        var meant = Suggest(text);
        return meant.Count == 0
            ? problem + "."
            : $"{problem}; did you mean {string.Join(", ", meant.Select(x => $"{x.Code} ({x.EnglishName})"))}?";
    }

    internal static string CodeAt(int index) => Rows[index].Code;

    internal static string NameAt(int index, string language) => Rows[index].Name(language);

    internal static Country? Find(string? code) => code is { Length: 2 } ? Find(code[0], code[1]) : null;

    internal static Country? Find(char first, char second)
    {
        if (!char.IsAsciiLetter(first) || !char.IsAsciiLetter(second))
        {
            return null;
        }

        var ordinal = OrdinalByLetters[Slot(first, second)];
        return ordinal == 0 ? null : new Country(ordinal - 1);
    }

    private static int Slot(char first, char second) => (((first | 0x20) - 'a') * Letters) + ((second | 0x20) - 'a');

    private static byte[] Index(CountryRow[] rows)
    {
        var ordinals = new byte[Letters * Letters];
        for (var i = 0; i < rows.Length; i++)
        {
            ordinals[Slot(rows[i].Code[0], rows[i].Code[1])] = (byte)(i + 1);
        }

        return ordinals;
    }

    private static Country[] Number(int count)
    {
        var countries = new Country[count];
        for (var i = 0; i < count; i++)
        {
            countries[i] = new Country(i);
        }

        return countries;
    }

    private static CountryRow[] Load()
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("countries.csv")
            ?? throw new InvalidOperationException("The library was built without its table of countries.");
        using var text = new StreamReader(stream);
        var table = new CsvTable(text, "countries.csv", new CsvLimits { MaxRecords = MaxCountries + 1 });
        int code = table.Ordinal("code"), english = table.Ordinal("name_en"), traditional = table.Ordinal("name_zh_hant");
        int simplified = table.Ordinal("name_zh_hans"), others = table.Ordinal("also_known_as");
        var rows = new List<CountryRow>(MaxCountries);
        while (table.Read())
        {
            rows.Add(new CountryRow(
                table[code].ToString(), table[english].ToString(), table[traditional].ToString(), table[simplified].ToString(), table[others].ToString()));
        }

        return [.. rows];
    }
}
