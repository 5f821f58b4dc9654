using System.Globalization;
using System.Text.RegularExpressions;
using Sluice.Documents;

namespace Sluice.Screening.Lists.Reading;

/// <summary>
/// Reads the Specially Designated Nationals from sdn.csv, alt.csv and add.csv (Office of Foreign Assets Control, "Data format
/// specification"): no headers, rows joined by the unique id, and <c>-0-</c> for an empty field.
/// </summary>
internal static partial class SdnTables
{
    /// <summary>The code of the list.</summary>
    public const string List = "sdn";

    private const string Empty = "-0-";
    private const string Page = "https://sanctionslist.ofac.treas.gov/Home/SdnList";
    private const int MainFields = 12;
    private const int AliasFields = 5;
    private const int AddressFields = 6;

    /// <summary>Which of the files a first record belongs to, by its number of fields and the number it starts with; null for none.</summary>
    public static SdnTable? Table(IReadOnlyList<string> record) => record.Count == 0 || !long.TryParse(record[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _)
        ? null
        : record.Count switch { MainFields => SdnTable.Main, AliasFields => SdnTable.Aliases, AddressFields => SdnTable.Addresses, _ => null };

    /// <summary>Reads the parties of the three files.</summary>
    /// <exception cref="CsvFormatException">A row is not as it should be, or names a party that is not in sdn.csv.</exception>
    public static IEnumerable<ListedParty> Read(TextReader main, string mainName, TextReader aliases, string aliasName, TextReader addresses, string addressName)
    {
        var drafts = new Dictionary<string, PartyDraft>(StringComparer.Ordinal);
        var order = new List<PartyDraft>();
        Each(main, mainName, MainFields, (id, row, refuse) =>
        {
            var draft = Main(id, row, refuse);
            if (!drafts.TryAdd(id, draft))
            {
                throw refuse("ent_num", $"read {id}, which an earlier row has; accepted: each number once.");
            }

            order.Add(draft);
        });
        Each(aliases, aliasName, AliasFields, (id, row, refuse) => Of(drafts, id, mainName, refuse)
            .AddName(Text(row[3]), Text(row[2]) is "fka" ? ListedNameKind.Former : ListedNameKind.Alias));
        Each(addresses, addressName, AddressFields, (id, row, refuse) =>
        {
            var draft = Of(drafts, id, mainName, refuse);
            draft.AddAddress(string.Join(", ", new[] { row[2], row[3], row[4] }.Select(Text).OfType<string>()));
            draft.AddCountry(Text(row[4]));
        });
        return order.Select(draft => draft.Finish());
    }

    private static PartyDraft Main(string id, string[] row, Func<string, string, Exception> refuse)
    {
        var draft = new PartyDraft(List, refuse)
        {
            EntityNumber = id,
            Type = Text(row[2]) is { } type ? PartyTypes.Of(type) : ListedPartyType.Entity,
            SourceUrl = Page,
        };
        draft.AddName(Text(row[1]), ListedNameKind.Primary);
        foreach (var program in (Text(row[3]) ?? "").Split("] [", StringSplitOptions.RemoveEmptyEntries))
        {
            draft.AddProgram(program.Trim('[', ']', ' '));
        }

        var remarks = Text(row[11]) ?? "";
        foreach (Match match in Birth().Matches(remarks))
        {
            draft.AddBirth(match.Groups[1].Value);
        }

        foreach (Match match in Citizenship().Matches(remarks))
        {
            draft.AddCitizenship(match.Groups[1].Value);
        }

        // Names in the remarks are the ones the office calls weak: too common to search by alone.
        foreach (Match match in WeakAlias().Matches(remarks))
        {
            draft.AddName(match.Groups[1].Value, ListedNameKind.WeakAlias);
        }

        return draft;
    }

    private static PartyDraft Of(Dictionary<string, PartyDraft> drafts, string id, string main, Func<string, string, Exception> refuse) =>
        drafts.TryGetValue(id, out var draft) ? draft : throw refuse("ent_num", $"read {id}; accepted: a number of {main}, from the same day.");

    private static void Each(TextReader text, string document, int fields, Action<string, string[], Func<string, string, Exception>> take)
    {
        var reader = new CsvReader(text, document, ListLimits.Csv);
        while (reader.Read())
        {
            // The files end with the character that once ended files.
            if (reader.FieldCount == 1 && reader[0].Trim("\u001a ").IsEmpty)
            {
                continue;
            }

            if (reader.FieldCount != fields)
            {
                throw reader.Error($"the record has {reader.FieldCount} fields; accepted: {fields}.");
            }

            var row = new string[fields];
            for (var i = 0; i < fields; i++)
            {
                row[i] = reader[i].Trim().ToString();
            }

            if (!long.TryParse(row[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                throw reader.Error($"read '{row[0]}'; accepted: a whole number.", "ent_num");
            }

            take(row[0], row, (field, problem) => reader.Error(problem, field));
        }
    }

    private static string? Text(string field) => field is Empty or "" ? null : field;

    [GeneratedRegex(@"\bDOB ([^;.]{4,40})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\b(?:citizen|nationality) ([A-Z][^;.]{2,60})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Citizenship();

    [GeneratedRegex(@"\ba\.k\.a\. '([^;]{1,200}?)'(?=[;.]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WeakAlias();
}
