namespace Sluice.Tests.Conditions;

internal static partial class ErrorTable
{
    /// <summary>What does not go together.</summary>
    public const string Types = """
        destination in []
            1:16 The list is empty; name at least one: a country, for instance "CN".
        destination in [1, 2]
            1:17 Each element of the list must be written out in quotation marks: a country, for instance "CN".
        destination in "CN"
            1:16 "CN" stands where a set of countries is expected; write ["CN"] for one country, or group("...").
        destination == ["CN"]
            1:16 A list stands where a country is expected; write 'in' to look one thing up in a list.
        destination == "Chnia"
            1:16 'Chnia' is not an ISO 3166-1 alpha-2 country code such as MY.
        destination == "my"
            1:16 'my' is not written as a country code is in conditions; write "MY".
        destination == "UK"
            1:16 'UK' is not an ISO 3166-1 alpha-2 country code such as MY; did you mean GB (United Kingdom)?
        destination in ["CN", "XX"]
            1:23 'XX' is not an ISO 3166-1 alpha-2 country code such as MY.
        destination > "CN"
            1:13 '>' cannot compare a country ('destination') with a country ('"CN"'); only == and != compare them.
        activity == "exprot"
            1:13 "exprot" is not a word of activity; accepted are export, reexport, transfer, deemed_export, use, service, acquire. Did you mean 'export'?
        activity == "import"
            1:13 "import" is not a word of activity; accepted are export, reexport, transfer, deemed_export, use, service, acquire. Did you mean 'export'?
        activity in ["export", "re-export"]
            1:24 "re-export" is not a word of activity; accepted are export, reexport, transfer, deemed_export, use, service, acquire. Did you mean 'reexport'?
        activity < "export"
            1:10 '<' cannot compare a word of a list ('activity') with a word of a list ('"export"'); only == and != compare them.
        activity == exporter.kind
            1:10 '==' cannot compare a word of a list ('activity') with a word of a list ('exporter.kind'); they are words of different lists.
        activity == destination
            1:10 '==' cannot compare a word of a list ('activity') with a country ('destination'); both sides must be of one type.
        "export" == "export"
            1:1 Both sides of '==' are written out; one of them must be a fact.
        ["CN"] == ["CN"]
            1:1 Both sides of '==' are written out; one of them must be a fact.
        "CN" in ["CN"]
            1:1 Both sides of 'in' are written out; one of them must be a fact.
        us_origin > 1
            1:11 '>' cannot compare true or false ('us_origin') with a number ('1'); both sides must be of one type.
        us_origin == 1
            1:11 '==' cannot compare true or false ('us_origin') with a number ('1'); both sides must be of one type.
        us_origin == "true"
            1:14 The text "true" stands where true or false is expected; write it without quotation marks.
        item.tpp == "4800"
            1:13 The text "4800" stands where a number is expected; write it without quotation marks and without commas.
        item.tpp == "many"
            1:13 The text "many" stands where a number is expected.
        item.tpp in [1600, 4800]
            1:13 A list stands where a number is expected; compare numbers with ==, and join comparisons with ||.
        item.tpp && us_origin
            1:1 Each side of && must be true or false; 'item.tpp' is a number.
        !item.tpp
            1:2 What ! turns round must be true or false; 'item.tpp' is a number.
        -us_origin
            1:2 What - makes negative must be a number; 'us_origin' is true or false.
        item.tpp + us_origin
            1:10 '+' cannot combine a number ('item.tpp') with true or false ('us_origin'); numbers have + - * /, dates have -, sets of countries have + and -.
        item.tpp + "1"
            1:12 The text "1" stands where a number is expected; write it without quotation marks and without commas.
        date + 180 >= item.designer_application_filed
            1:6 '+' cannot combine a date ('date') with a number ('180'); subtract one date from another and compare the days: date - item.designer_application_filed <= 180.
        date >= date("2026-02-30")
            1:14 "2026-02-30" is not a date; write it as year-month-day, for instance "2026-12-31".
        date >= "31 December 2026"
            1:9 "31 December 2026" is not a date; write it as year-month-day, for instance "2026-12-31".
        date >= 2026
            1:6 '>=' cannot compare a date ('date') with a number ('2026'); write a date as date("2026-12-31").
        date >= date(2026)
            1:14 date() takes a text in quotation marks, for instance date("2026-12-31").
        """;
}
