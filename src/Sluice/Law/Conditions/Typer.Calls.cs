using Sluice.Facts;

namespace Sluice.Law.Conditions;

internal sealed partial class Typer
{
    /// <summary>The functions of the language, each with how it is written.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Functions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["group"] = "group(\"D:5\")",
        ["outside"] = "outside(group(\"D:5\"))",
        ["names"] = "names(\"list\")",
        ["chips"] = "chips(\"list\")",
        ["eccns"] = "eccns(\"list\")",
        ["under"] = "under(item.eccn, \"3B001.f\")",
        ["max"] = "max(a, b)",
        ["min"] = "min(a, b)",
        ["table"] = "table(\"name\")",
        ["date"] = "date(\"2026-12-31\")",
        ["has"] = "has(destination)",
        ["headquartered_in"] = "headquartered_in(ultimate_consignee, group(\"D:5\"))",
        ["owned_by_listed"] = "owned_by_listed(ultimate_consignee, 0.5, [\"entity_list\"])",
        ["installed"] = "installed(group(\"A:1\"))",
        ["installed_max"] = "installed_max(group(\"A:1\"))",
    };

    private Expr Call(CallSyntax syntax, Hint hint)
    {
        if (syntax.Target is not null)
        {
            return Macro(syntax);
        }

        switch (syntax.Name)
        {
            case "group":
                return Group(syntax);
            case "outside":
                var inside = CountrySet(Arguments(syntax, 1)[0], "What outside() leaves out");
                return new CountriesOutside(inside, inside.Value.Complement(), syntax.Span);
            case "names":
                return List(syntax, ExprType.NameList, DefinitionKind.NameList, definitions.NameList, "list of names");
            case "chips":
                return List(syntax, ExprType.PartList, DefinitionKind.PartList, definitions.PartList, "list of parts");
            case "eccns":
                return List(syntax, ExprType.EccnList, DefinitionKind.EccnList, definitions.EccnList, "list of ECCNs");
            case "under":
                return Under(syntax);
            case "max" or "min":
                var both = Arguments(syntax, 2);
                var kind = syntax.Name == "max" ? ExtremeKind.Max : ExtremeKind.Min;
                return new Extreme(kind, Number(syntax, both[0]), Number(syntax, both[1]), syntax.Span);
            case "table":
                return Table(syntax);
            case "date":
                return Literals.Date(Text(syntax, Arguments(syntax, 1)[0]), syntax.Span);
            case "has":
                return Has(syntax);
            case "headquartered_in":
                var of = Arguments(syntax, 2);
                return new HeadquarteredIn(Party(syntax, of[0]), CountrySet(of[1], "The second argument of headquartered_in()"), syntax.Span);
            case "owned_by_listed":
                return OwnedByListed(syntax);
            case "installed" or "installed_max":
                var where = CountrySet(Arguments(syntax, 1)[0], $"The argument of {syntax.Name}()");
                return new InstalledTpp(syntax.Name == "installed" ? InstalledKind.Sum : InstalledKind.Largest, where, syntax.Span);
            default:
                return definitions.Term(syntax.Name, out var parameter) is { } text
                    ? Term(syntax.Name, text, parameter, TermArgument(syntax), syntax.Span, hint)
                    : throw UnknownFunction(syntax);
        }
    }

    private PartyRef TermArgument(CallSyntax syntax) => syntax.Arguments.Count == 1
        ? Party(syntax, syntax.Arguments[0])
        : throw new ConditionException(syntax.Span, $"The term '{syntax.Name}' takes one party; {Read(syntax)}.");

    private ConditionException UnknownFunction(CallSyntax syntax)
    {
        if (syntax.Name is "not" or "NOT")
        {
            return new ConditionException(syntax.Span, $"'{syntax.Name}' is not an operator; write ! for not.");
        }

        var known = Functions.Keys.Concat(definitions.Names(DefinitionKind.Term));
        return new ConditionException(
            syntax.Span, $"'{syntax.Name}' is not a function or a term of the law.{Nearest.Hint(syntax.Name, known)} Functions: {string.Join(", ", Functions.Keys)}.");
    }

    private static List<Syntax> Arguments(CallSyntax syntax, int count) => syntax.Arguments.Count == count
        ? syntax.Arguments
        : throw new ConditionException(
            syntax.Span, $"{syntax.Name}() takes {count} argument{(count == 1 ? "" : "s")}, for instance {Functions[syntax.Name]}; {Read(syntax)}.");

    private static TextSyntax Text(CallSyntax call, Syntax argument) => argument as TextSyntax
        ?? throw new ConditionException(argument.Span, $"{call.Name}() takes a text in quotation marks, for instance {Functions[call.Name]}.");

    private Expr Number(CallSyntax call, Syntax argument) => Type(argument, ExprType.Number, $"Each argument of {call.Name}()");

    private static string Read(CallSyntax syntax) => syntax.Arguments.Count == 1 ? "1 argument was read" : $"{syntax.Arguments.Count} arguments were read";

    private PartyRef Party(CallSyntax call, Syntax argument) => (argument is TextSyntax ? null : Type(argument, Hint.None) as PartyRef)
        ?? throw new ConditionException(
            argument.Span,
            $"{call.Name}() takes a party, written without quotation marks: a role ({string.Join(", ", Vocabulary.Role.Words)}), recipient, or a name bound by parties.exists or parties.all.");

    private CountryGroup Group(CallSyntax syntax)
    {
        var name = Text(syntax, Arguments(syntax, 1)[0]);
        return definitions.Group(name.Value) is { } countries
            ? new CountryGroup(name.Value, literals.Expand(countries), syntax.Span)
            : throw new ConditionException(
                name.Span, $"There is no country group \"{name.Value}\" in the law of this day.{Nearest.Hint(name.Value, definitions.Names(DefinitionKind.Group), "Groups")}");
    }

    private NamedList List(CallSyntax syntax, ExprType type, DefinitionKind kind, Func<string, int> find, string what)
    {
        var name = Text(syntax, Arguments(syntax, 1)[0]);
        return find(name.Value) >= 0
            ? new NamedList(type, name.Value, syntax.Span)
            : throw new ConditionException(
                name.Span, $"There is no {what} \"{name.Value}\" in the law of this day.{Nearest.Hint(name.Value, definitions.Names(kind), "Lists")}");
    }

    private TableNumber Table(CallSyntax syntax)
    {
        var name = Text(syntax, Arguments(syntax, 1)[0]);
        return definitions.HasTable(name.Value)
            ? new TableNumber(name.Value, syntax.Span)
            : throw new ConditionException(
                name.Span, $"There is no table \"{name.Value}\" in the law of this day.{Nearest.Hint(name.Value, definitions.Names(DefinitionKind.Table), "Tables")}");
    }

    private UnderEccn Under(CallSyntax syntax)
    {
        var arguments = Arguments(syntax, 2);
        if (Type(arguments[0], Hint.None) is not FactRef { Type: ExprType.Eccn } eccn)
        {
            throw new ConditionException(arguments[0].Span, "The first argument of under() must be the ECCN of an item, for instance item.eccn.");
        }

        var prefix = Text(syntax, arguments[1]);
        var wellFormed = prefix.Value.Length is > 0 and <= 40 && prefix.Value[^1] != '.' && prefix.Value.All(c => char.IsAsciiLetterOrDigit(c) || c == '.');
        if (!wellFormed)
        {
            throw new ConditionException(prefix.Span, $"\"{prefix.Value}\" is not an ECCN paragraph; write it as in the Commerce Control List, for instance \"3B001.f\".");
        }

        return definitions.EccnPattern(prefix.Value) >= 0
            ? new UnderEccn(eccn, prefix.Value, syntax.Span)
            : throw new ConditionException(prefix.Span, "The law of this day asks under() for more than 128 different paragraphs, which is the most that is accepted.");
    }

    private Expr Has(CallSyntax syntax)
    {
        var argument = Arguments(syntax, 1)[0];
        return (argument is TextSyntax ? null : Type(argument, Hint.None)) switch
        {
            FactRef fact => new HasFact(fact, syntax.Span),
            PartyRef { Row.Kind: not RowKind.Bound } party => new HasParty(party, syntax.Span),
            PartyRef party => throw new ConditionException(argument.Span, $"'{party.Row.Name}' is an element of the list and always there; ask for one of its facts, for instance has({party.Row.Name}.headquarters)."),
            _ => throw new ConditionException(argument.Span, "has() takes a fact or a role, written without quotation marks, for instance has(item.performance_density) or has(end_user)."),
        };
    }

    private OwnedByListed OwnedByListed(CallSyntax syntax)
    {
        var arguments = Arguments(syntax, 3);
        var party = Party(syntax, arguments[0]);
        var threshold = Type(arguments[1], ExprType.Number, "The second argument of owned_by_listed()");
        if (threshold is NumberLiteral { Value: <= 0m or > 1m })
        {
            throw new ConditionException(threshold.Span, $"{Shown(threshold)} is not a share that can be owned; write one above 0 and up to 1, for instance 0.5.");
        }

        return Type(arguments[2], new Hint(ExprType.Symbols, Vocabulary.Listed)) is SymbolList lists
            ? new OwnedByListed(party, threshold, lists, syntax.Span)
            : throw new ConditionException(arguments[2].Span, "The third argument of owned_by_listed() must be a list of lists, for instance [\"entity_list\"].");
    }
}
