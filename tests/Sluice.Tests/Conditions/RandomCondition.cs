using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>Writes conditions at random, over every kind of fact and every function.</summary>
internal sealed class RandomCondition(Random random)
{
    public static readonly string[] Countries = ["CN", "HK", "MO", "US", "FR", "RU", "VN", "MY"];
    public static readonly string[] Numbers = ["0", "0.05", "0.25", "0.5", "1", "2", "3", "5.92", "100", "1600", "2400", "4800", "4799.99", "26900000"];
    public static readonly string[] Days = ["2024-12-31", "2025-01-01", "2025-06-30", "2026-02-01"];
    private static readonly string[] Roles = ["purchaser", "ultimate_consignee", "end_user", "recipient"];
    private static readonly string[] Operators = ["==", "!=", "<", "<=", ">", ">="];
    private readonly List<(string Name, FactScope Scope)> bound = [];
    private int names;

    /// <summary>Whether any ?: was written.</summary>
    public bool UsesBranches { get; private set; }

    /// <summary>A condition; the larger the size, the deeper.</summary>
    public string Flag(int size)
    {
        if (size <= 0)
        {
            return Leaf(size);
        }

        switch (random.Next(12))
        {
            case 0 or 1 or 2:
                return string.Join(" && ", Enumerable.Range(0, random.Next(2, 4)).Select(_ => $"({Flag(size - 2)})"));
            case 3 or 4 or 5:
                return string.Join(" || ", Enumerable.Range(0, random.Next(2, 4)).Select(_ => $"({Flag(size - 2)})"));
            case 6:
                return $"!({Flag(size - 1)})";
            case 7:
                UsesBranches = true;
                return $"({Flag(size - 3)}) ? ({Flag(size - 3)}) : ({Flag(size - 3)})";
            case 8 when size > 2:
                return $"({Flag(size - 3)}) {(random.Next(2) == 0 ? "==" : "!=")} ({Flag(size - 3)})";
            case 9 or 10 when bound.Count < 4:
                return Quantified(size);
            default:
                return Leaf(size);
        }
    }

    private string Leaf(int size)
    {
        switch (random.Next(17))
        {
            case 0 or 1:
                return $"{Fact(FactKind.Number)} {Operator()} {Pick(Numbers)}";
            case 2:
                return $"{Number(Math.Min(size, 4))} {Operator()} {Number(Math.Min(size, 4))}";
            case 3:
                return $"{Fact(FactKind.Country)} in {Set(2)}";
            case 4:
                return $"{Fact(FactKind.Country)} {Equality()} {(random.Next(2) == 0 ? $"\"{Pick(Countries)}\"" : Fact(FactKind.Country))}";
            case 5:
                var symbol = FactOf(FactKind.Symbol, out var word);
                return $"{word} {Equality()} \"{Pick([.. symbol.Words])}\"";
            case 6:
                var another = FactOf(FactKind.Symbol, out var path);
                return $"{path} in [{string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"\"{Pick([.. another.Words])}\""))}]";
            case 7:
                var set = FactOf(FactKind.Symbols, out var where);
                return $"\"{Pick([.. set.Words])}\" in {where}";
            case 8:
                return random.Next(2) == 0 ? $"{random.Next(1, 6)} in {Party()}.footnotes" : "end_use.kind in end_use.knowledge";
            case 9:
                return Date();
            case 10:
                return Listed();
            case 11:
                return random.Next(3) == 0 ? $"has({Pick(Roles)})" : $"has({Fact((FactKind)random.Next(10))})";
            case 12:
                return $"headquartered_in({Party()}, {Set(2)})";
            case 13:
                return $"owned_by_listed({Party()}, {Pick(["0.5", "0.25", "1"])}, {Pick(["[\"entity_list\"]", "[\"entity_list\", \"meu\"]"])})";
            case 14:
                return random.Next(3) == 0 ? $"embargoed_party({Party()})" : Pick(["moves", "supercomputer", bound.Count < 4 ? "any_embargoed" : "moves", "dense", "headroom >= 26800000"]);
            case 15:
                return Pick(["true", "false"]);
            default:
                return Fact(FactKind.Flag);
        }
    }

    /// <summary>A number.</summary>
    public string Number(int size)
    {
        if (size <= 0)
        {
            return random.Next(2) == 0 ? Pick(Numbers) : Fact(FactKind.Number);
        }

        switch (random.Next(10))
        {
            case 0 or 1:
                return $"({Number(size - 2)} {Pick(["+", "-", "*", "/"])} {Number(size - 2)})";
            case 2:
                return $"{Pick(["max", "min"])}({Number(size - 2)}, {Number(size - 2)})";
            case 3:
                return $"-({Number(size - 1)})";
            case 4:
                UsesBranches = true;
                return $"(({Flag(size - 3)}) ? {Number(size - 3)} : {Number(size - 3)})";
            case 5 when bound.Count < 4:
                var (list, scope) = List(items: true);
                return Bind(list, Pick(["sum", "max"]), scope, () => Number(size - 2));
            case 6:
                return $"{Pick(["installed", "installed_max"])}({Set(1)})";
            case 7:
                return random.Next(2) == 0 ? "table(\"nveu\")" : "(date - item.designer_application_filed)";
            default:
                return Number(0);
        }
    }

    private string Quantified(int size)
    {
        var (list, scope) = List(items: false);
        return Bind(list, Pick(["exists", "all"]), scope, () => Flag(size - 2));
    }

    private (string List, FactScope Scope) List(bool items)
    {
        var lines = bound.Where(x => x.Scope == FactScope.Item).Select(x => x.Name).Append("item").ToArray();
        return random.Next(items ? 2 : 4) switch
        {
            0 => ("items", FactScope.Item),
            1 => ($"{Pick(lines)}.weights.generators", FactScope.Generator),
            _ => ("parties", FactScope.Party),
        };
    }

    private string Bind(string list, string macro, FactScope scope, Func<string> body)
    {
        var name = $"x{names++}";
        bound.Add((name, scope));
        var text = $"{list}.{macro}({name}, {body()})";
        bound.RemoveAt(bound.Count - 1);
        return text;
    }

    private string Date() => random.Next(4) switch
    {
        0 => $"date {Operator()} date(\"{Pick(Days)}\")",
        1 => $"item.designer_application_filed {Operator()} \"{Pick(Days)}\"",
        2 => $"item.designer_application_filed {Operator()} date",
        _ => $"date - item.designer_application_filed {Operator()} {Pick(["0", "180", "181"])}",
    };

    private string Listed() => random.Next(4) switch
    {
        0 => $"{Fact(FactKind.Name)} in names(\"{Pick(["h20-letter", "revoked"])}\")",
        1 => "item.chip in chips(\"gp10\")",
        2 => $"item.eccn in eccns(\"{Pick(["z-level-a", "z-level-b"])}\")",
        _ => $"under(item.eccn, \"{Pick(["3A090.a", "3B001"])}\")",
    };

    private string Set(int size) => size <= 0 || random.Next(3) == 0
        ? random.Next(3) == 0
            ? Pick(["group(\"D:5\")", "group(\"A:1\")", "group(\"advanced computing\")", "arms_embargoed"])
            : $"[{string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"\"{Pick(Countries)}\""))}]"
        : random.Next(3) switch
        {
            0 => $"({Set(size - 1)} + {Set(size - 1)})",
            1 => $"({Set(size - 1)} - {Set(size - 1)})",
            _ => $"outside({Set(size - 1)})",
        };

    private string Party()
    {
        var parties = bound.Where(x => x.Scope == FactScope.Party).Select(x => x.Name).ToArray();
        return parties.Length > 0 && random.Next(3) > 0 ? Pick(parties) : Pick(Roles);
    }

    private string Fact(FactKind kind)
    {
        FactOf(kind, out var path);
        return path;
    }

    private Fact FactOf(FactKind kind, out string path)
    {
        var choices = Vocabulary.Facts(FactScope.Order).Select(fact => (fact, fact.Path))
            .Concat(Vocabulary.Facts(FactScope.Item).Select(fact => (fact, $"item.{fact.Path}")))
            .Concat(Vocabulary.Facts(FactScope.Party).Select(fact => (fact, $"{Pick(Roles)}.{fact.Path}")))
            .Concat(bound.SelectMany(row => Vocabulary.Facts(row.Scope).SelectMany(fact => Enumerable.Repeat((fact, $"{row.Name}.{fact.Path}"), 3))))
            .Where(x => x.fact.Kind == kind)
            .ToArray();
        var (found, name) = choices[random.Next(choices.Length)];
        path = name;
        return found;
    }

    private string Operator() => Pick(Operators);

    private string Equality() => Pick(["==", "!="]);

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
