namespace Sluice.Tests.Conditions;

internal static partial class ErrorTable
{
    /// <summary>What people try who know other languages.</summary>
    public const string Others = """
        destination == group("D:5")
            1:13 '==' cannot compare a country ('destination') with a set of countries ('group("D:5")'); write 'in' to look one thing up in a set.
        activity == certified_conditions
            1:10 '==' cannot compare a word of a list ('activity') with a set of words ('certified_conditions'); write 'in' to look one thing up in a set.
        exporter.name == purchaser.name
            1:15 '==' cannot compare a party's name ('exporter.name') with a party's name ('purchaser.name'); names are looked up in a list of the law: name in names("...").
        item.chip == item.chip
            1:11 '==' cannot compare a part ('item.chip') with a part ('item.chip'); parts are looked up in a list of the law: item.chip in chips("...").
        item.eccn != item.eccn
            1:11 '!=' cannot compare an ECCN ('item.eccn') with an ECCN ('item.eccn'); ECCNs are looked up with under(item.eccn, "3B001.f") or item.eccn in eccns("...").
        end_user == purchaser
            1:10 '==' cannot compare a party ('end_user') with a party ('purchaser'); name one of the party's facts, for instance .headquarters.
        date == 5
            1:6 '==' cannot compare a date ('date') with a number ('5'); write a date as date("2026-12-31").
        5 == date
            1:3 '==' cannot compare a number ('5') with a date ('date'); both sides must be of one type.
        "Example" in names("h20-letter")
            1:1 "Example" cannot be compared with a name; names are looked up in a list of the law: name in names("...").
        "XPU-1" in chips("gp10")
            1:1 "XPU-1" cannot be compared with a part; parts are looked up in a list of the law: item.chip in chips("...").
        "3A090" in eccns("z-level-a")
            1:1 "3A090" cannot be compared with an ECCN; write under(item.eccn, "3B001.f") or item.eccn in eccns("...").
        "4" in end_user.footnotes
            1:1 The text "4" stands where a number is expected; write it without quotation marks and without commas.
        "CN" in item.tpp
            1:1 The text "CN" has no meaning on its own; compare it with a fact.
        item.hbm in ["yes"]
            1:13 A list stands where true or false is expected.
        date in ["2026-01-01"]
            1:9 A list stands where a date is expected.
        parties.all(parties, true)
            1:13 'parties' already has a meaning; take another name for the element of the list, for instance p.
        parties.all(date, true)
            1:13 'date' already has a meaning; take another name for the element of the list, for instance p.
        parties.all(end_use, true)
            1:13 'end_use' already has a meaning; take another name for the element of the list, for instance p.
        parties.all(max, true)
            1:13 'max' already has a meaning; take another name for the element of the list, for instance p.
        parties.all(end_user, true)
            1:13 'end_user' already has a meaning; take another name for the element of the list, for instance p.
        purchaser.exists(p, true)
            1:11 'purchaser' is not a list, so 'exists' does not apply; the lists are parties, items and item.weights.generators. Functions are written before their arguments, for instance max(a, b).
        us_origin < item.hbm
            1:11 '<' cannot compare true or false ('us_origin') with true or false ('item.hbm'); only == and != compare them.
        not (us_origin)
            1:1 'not' is not an operator; write ! for not.
        NOT us_origin
            1:1 'NOT' is not an operator; write ! for not.
        us_origin OR us_origin
            1:11 'OR' is not an operator; write || for or.
        item.tpp in 5
            1:10 'in' cannot look up a number ('item.tpp') in a number ('5'); it looks up a country in a set of countries, a word in a list or set of words of the same fact, a written whole number in a set of numbers, a name in names("..."), a part in chips("...") and an ECCN in eccns("...").
        x.foo == 1
            1:1 'x.foo' is not a fact, a role or a term of the law.
        CN == destination
            1:1 'CN' is not a fact, a role or a term of the law; words and countries are written in quotation marks: "CN".
        export == activity
            1:1 'export' is not a fact, a role or a term of the law; words and countries are written in quotation marks: "export".
        item.tpp * destination > 1
            1:10 '*' cannot combine a number ('item.tpp') with a country ('destination'); numbers have + - * /, dates have -, sets of countries have + and -.
        destination + from == "CN"
            1:13 '+' cannot combine a country ('destination') with a country ('from'); numbers have + - * /, dates have -, sets of countries have + and -.
        (destination in group("D:5")) in group("D:5")
            1:31 'in' cannot look up true or false ('destination in group("D:5")') in a set of countries ('group("D:5")'); it looks up a country in a set of countries, a word in a list or set of words of the same fact, a written whole number in a set of numbers, a name in names("..."), a part in chips("...") and an ECCN in eccns("...").
        end_user.footnotes in end_user.footnotes
            1:20 'in' cannot look up a set of whole numbers ('end_user.footnotes') in a set of whole numbers ('end_user.footnotes'); it looks up a country in a set of countries, a word in a list or set of words of the same fact, a written whole number in a set of numbers, a name in names("..."), a part in chips("...") and an ECCN in eccns("...").
        headquartered_in(moves, ["CN"])
            1:18 headquartered_in() takes a party, written without quotation marks: a role (purchaser, intermediate_consignee, ultimate_consignee, end_user, operator, tenant), recipient, or a name bound by parties.exists or parties.all.
        item.tpp >= 1e+
            1:13 '1e+' is not a number; write for instance 4800, 5.92 or 1e26.
        item.tpp >= 1e5x
            1:13 '1e5x' is not a number; write for instance 4800, 5.92 or 1e26.
        in == 5
            1:1 'in' stands where a name, a number, a text in quotation marks, a list or a bracket is expected.
        destination in
            1:15 The end of the condition stands where a name, a number, a text in quotation marks, a list or a bracket is expected.
        under(item.eccn, 5)
            1:18 under() takes a text in quotation marks, for instance under(item.eccn, "3B001.f").
        under(item.eccn, "")
            1:18 "" is not an ECCN paragraph; write it as in the Commerce Control List, for instance "3B001.f".
        ["a", "b"].exists(x, true)
            1:11 '.' follows a condition that is already complete; join conditions with && or ||.
        "abc".size() > 1
            1:6 '.' follows a condition that is already complete; join conditions with && or ||.
        us_origin == "yes"
            1:14 The text "yes" stands where true or false is expected.
        us_origin && 😀
            1:14 The character U+1F600 is not accepted here; names, numbers, texts in quotation marks and the operators of CEL are.
        """;
}
