namespace Sluice.Tests.Conditions;

internal static partial class ErrorTable
{
    /// <summary>Functions, lists and terms.</summary>
    public const string Calls = """
        destination in group("D:6")
            1:22 There is no country group "D:6" in the law of this day. Did you mean 'D:5'?
        destination in group("advanced-computing")
            1:22 There is no country group "advanced-computing" in the law of this day. Did you mean 'advanced computing'?
        destination in group(D5)
            1:22 group() takes a text in quotation marks, for instance group("D:5").
        destination in group("D:5", "A:1")
            1:16 group() takes 1 argument, for instance group("D:5"); 2 arguments were read.
        destination in group("D:5") + "MO"
            1:31 "MO" stands where a set of countries is expected; write ["CN"] for one country, or group("...").
        destination in group("D:5") + 5
            1:31 The right side of '+' must be a set of countries; '5' is a number.
        destination in group("D:5") * group("A:1")
            1:29 '*' cannot combine a set of countries ('group("D:5")') with a set of countries ('group("A:1")'); numbers have + - * /, dates have -, sets of countries have + and -.
        destination in outside("US")
            1:24 "US" stands where a set of countries is expected; write ["CN"] for one country, or group("...").
        destination in groop("D:5")
            1:16 'groop' is not a function or a term of the law. Did you mean 'group'? Functions: group, outside, names, chips, eccns, under, max, min, table, date, has, headquartered_in, owned_by_listed, installed, installed_max.
        exporter.name == "NVIDIA"
            1:18 "NVIDIA" cannot be compared with a name; names are looked up in a list of the law: name in names("...").
        exporter.name in ["NVIDIA"]
            1:18 A list stands where a list that the law names is expected; write names("...").
        exporter.name in names("h20-leter")
            1:24 There is no list of names "h20-leter" in the law of this day. Did you mean 'h20-letter'?
        exporter.name in chips("gp10")
            1:15 'in' cannot look up a party's name ('exporter.name') in a list of parts ('chips("gp10")'); it looks up a country in a set of countries, a word in a list or set of words of the same fact, a written whole number in a set of numbers, a name in names("..."), a part in chips("...") and an ECCN in eccns("...").
        item.chip == "H20"
            1:14 "H20" cannot be compared with a part; parts are looked up in a list of the law: item.chip in chips("...").
        item.chip in chips("gp11")
            1:20 There is no list of parts "gp11" in the law of this day. Did you mean 'gp10'?
        item.eccn == "3A090.a"
            1:14 "3A090.a" cannot be compared with an ECCN; write under(item.eccn, "3B001.f") or item.eccn in eccns("...").
        item.eccn in eccns("z-level-c")
            1:20 There is no list of ECCNs "z-level-c" in the law of this day. Did you mean 'z-level-a'?
        under(item.eccn, "3A090.")
            1:18 "3A090." is not an ECCN paragraph; write it as in the Commerce Control List, for instance "3B001.f".
        under(item.eccn, "3A 090")
            1:18 "3A 090" is not an ECCN paragraph; write it as in the Commerce Control List, for instance "3B001.f".
        under(item.chip, "3A090")
            1:7 The first argument of under() must be the ECCN of an item, for instance item.eccn.
        under("3A090", item.eccn)
            1:7 The text "3A090" has no meaning on its own; compare it with a fact.
        under(item.eccn)
            1:1 under() takes 2 arguments, for instance under(item.eccn, "3B001.f"); 1 argument was read.
        table("nveus") > 1
            1:7 There is no table "nveus" in the law of this day. Did you mean 'nveu'?
        table(1) > 1
            1:7 table() takes a text in quotation marks, for instance table("name").
        max(1) > 1
            1:1 max() takes 2 arguments, for instance max(a, b); 1 argument was read.
        max(1, us_origin) > 1
            1:8 Each argument of max() must be a number; 'us_origin' is true or false.
        has(1)
            1:5 has() takes a fact or a role, written without quotation marks, for instance has(item.performance_density) or has(end_user).
        has("destination")
            1:5 has() takes a fact or a role, written without quotation marks, for instance has(item.performance_density) or has(end_user).
        has(moves)
            1:5 has() takes a fact or a role, written without quotation marks, for instance has(item.performance_density) or has(end_user).
        has(item)
            1:5 'item' stands alone; name one of its facts, for instance item.kind.
        parties.exists(p, has(p))
            1:23 'p' is an element of the list and always there; ask for one of its facts, for instance has(p.headquarters).
        headquartered_in(end_user, "CN")
            1:28 "CN" stands where a set of countries is expected; write ["CN"] for one country, or group("...").
        headquartered_in("end_user", ["CN"])
            1:18 headquartered_in() takes a party, written without quotation marks: a role (purchaser, intermediate_consignee, ultimate_consignee, end_user, operator, tenant), recipient, or a name bound by parties.exists or parties.all.
        headquartered_in(destination, ["CN"])
            1:18 headquartered_in() takes a party, written without quotation marks: a role (purchaser, intermediate_consignee, ultimate_consignee, end_user, operator, tenant), recipient, or a name bound by parties.exists or parties.all.
        headquartered_in(end_user)
            1:1 headquartered_in() takes 2 arguments, for instance headquartered_in(ultimate_consignee, group("D:5")); 1 argument was read.
        owned_by_listed(end_user, 50, ["entity_list"])
            1:27 '50' is not a share that can be owned; write one above 0 and up to 1, for instance 0.5.
        owned_by_listed(end_user, 0, ["entity_list"])
            1:27 '0' is not a share that can be owned; write one above 0 and up to 1, for instance 0.5.
        owned_by_listed(end_user, 0.5, "entity_list")
            1:32 The text "entity_list" stands where a set of words is expected; write "entity_list" in ... to look it up, or ["entity_list"] for a list of one.
        owned_by_listed(end_user, 0.5, ["entity list"])
            1:33 "entity list" is not a word of listed; accepted are none, entity_list, denied_persons, unverified, meu, sdn. Did you mean 'entity_list'?
        owned_by_listed(end_user, 0.5, end_user.certifications)
            1:32 The third argument of owned_by_listed() must be a list of lists, for instance ["entity_list"].
        installed(["US"])
            1:1 The condition as a whole is a number; true or false is expected.
        installed("US") > 1
            1:11 "US" stands where a set of countries is expected; write ["CN"] for one country, or group("...").
        "kyc" == certified_conditions
            1:1 The text "kyc" stands where a set of words is expected; write "kyc" in ... to look it up, or ["kyc"] for a list of one.
        "kcy" in certified_conditions
            1:1 "kcy" is not a word of certified_conditions; accepted are us_supply, foundry_capacity, kyc, third_party_test, commercially_available. Did you mean 'kyc'?
        kyc in certified_conditions
            1:1 'kyc' is not a fact, a role or a term of the law; words and countries are written in quotation marks: "kyc".
        certified_conditions == ["kyc"]
            1:22 '==' cannot compare a set of words ('certified_conditions') with a set of words ('["kyc"]'); write "word" in set to ask for one of its words.
        certified_conditions == certified_conditions
            1:22 '==' cannot compare a set of words ('certified_conditions') with a set of words ('certified_conditions'); write "word" in set to ask for one of its words.
        activity in certified_conditions
            1:10 'in' cannot look up a word of a list ('activity') in a set of words ('certified_conditions'); it looks up a country in a set of countries, a word in a list or set of words of the same fact, a written whole number in a set of numbers, a name in names("..."), a part in chips("...") and an ECCN in eccns("...").
        64 in end_user.footnotes
            1:1 '64' cannot be in 'end_user.footnotes', which holds whole numbers from 0 to 63.
        4.5 in end_user.footnotes
            1:1 '4.5' cannot be in 'end_user.footnotes', which holds whole numbers from 0 to 63.
        item.tpp in end_user.footnotes
            1:10 'in' cannot look up a number ('item.tpp') in a set of whole numbers ('end_user.footnotes'); it looks up a country in a set of countries, a word in a list or set of words of the same fact, a written whole number in a set of numbers, a name in names("..."), a part in chips("...") and an ECCN in eccns("...").
        end_user.footnotes == 4
            1:20 '==' cannot compare a set of whole numbers ('end_user.footnotes') with a number ('4'); both sides must be of one type.
        embargoed_party
            1:1 The term 'embargoed_party' is about a party; write embargoed_party(p) with a role or a bound name, for instance embargoed_party(ultimate_consignee).
        embargoed_party(destination)
            1:17 embargoed_party() takes a party, written without quotation marks: a role (purchaser, intermediate_consignee, ultimate_consignee, end_user, operator, tenant), recipient, or a name bound by parties.exists or parties.all.
        embargoed_party(end_user, purchaser)
            1:1 The term 'embargoed_party' takes one party; 2 arguments were read.
        moves(end_user)
            1:1 The term 'moves' is about no party; write it without brackets.
        supercomputr
            1:1 'supercomputr' is not a fact, a role or a term of the law. Did you mean 'supercomputer'?
        destination == moves
            1:13 '==' cannot compare a country ('destination') with true or false ('moves'); both sides must be of one type.
        has(item.tpp, item.hbm)
            1:1 has() takes 1 argument, for instance has(destination); 2 arguments were read.
        true == 1
            1:6 '==' cannot compare true or false ('true') with a number ('1'); both sides must be of one type.
        us_origin ?: true
            1:12 ':' stands where a name, a number, a text in quotation marks, a list or a bracket is expected.
        us_origin ? : true
            1:13 ':' stands where a name, a number, a text in quotation marks, a list or a bracket is expected.
        destination in group("D:5" + "A:1")
            1:22 group() takes a text in quotation marks, for instance group("D:5").
        destination in destination
            1:13 'in' cannot look up a country ('destination') in a country ('destination'); it looks up a country in a set of countries, a word in a list or set of words of the same fact, a written whole number in a set of numbers, a name in names("..."), a part in chips("...") and an ECCN in eccns("...").
        us_origin in [true]
            1:14 A list stands where true or false is expected.
        """;
}
