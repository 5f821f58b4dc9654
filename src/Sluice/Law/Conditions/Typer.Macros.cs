using Sluice.Facts;

namespace Sluice.Law.Conditions;

internal sealed partial class Typer
{
    private Expr Macro(CallSyntax syntax)
    {
        var target = syntax.Target!;
        var list = ListOf(target) ?? throw new ConditionException(
            syntax.NameSpan,
            $"'{target.Path}' is not a list, so '{syntax.Name}' does not apply; the lists are parties, items and item.{GeneratorsPath}. Functions are written before their arguments, for instance max(a, b).");
        var accepted = list.Kind == ListKind.Parties ? new[] { "exists", "all" } : ["exists", "all", "sum", "max"];
        if (!accepted.Contains(syntax.Name, StringComparer.Ordinal))
        {
            throw new ConditionException(syntax.NameSpan, $"'{syntax.Name}' is not what can be asked of {target.Path}; accepted are {string.Join(", ", accepted)}.");
        }

        if (syntax.Arguments.Count != 2)
        {
            throw new ConditionException(
                syntax.NameSpan, $"{target.Path}.{syntax.Name}() takes a name and what to ask of each element, for instance {target.Path}.exists(x, ...); {Read(syntax)}.");
        }

        var variable = Variable(syntax.Arguments[0], list.Kind);
        var outer = names;
        names = names.Bind(variable);
        var number = syntax.Name is "sum" or "max";
        var body = Type(syntax.Arguments[1], number ? ExprType.Number : ExprType.Flag, $"What {syntax.Name}() asks of each element");
        names = outer;
        return syntax.Name switch
        {
            "exists" => new Quantified(Quantifier.Exists, list, variable, body, syntax.Span),
            "all" => new Quantified(Quantifier.All, list, variable, body, syntax.Span),
            "sum" => new Aggregate(AggregateKind.Sum, list, variable, body, syntax.Span),
            _ => new Aggregate(AggregateKind.Max, list, variable, body, syntax.Span),
        };
    }

    private ListRef? ListOf(PathSyntax target)
    {
        if (target.Names is ["parties"])
        {
            return new ListRef(ListKind.Parties, null);
        }

        if (target.Names is ["items"])
        {
            return new ListRef(ListKind.Items, null);
        }

        var generators = target.Names.Count == 3 && string.Join('.', target.Names.Skip(1)) == GeneratorsPath;
        return generators && RowOf(target) is { Scope: FactScope.Item } row ? new ListRef(ListKind.Generators, row) : null;
    }

    private RowRef Variable(Syntax syntax, ListKind list)
    {
        if (syntax is not PathSyntax { Names: [var name] })
        {
            throw new ConditionException(syntax.Span, "The first argument must be a new name for the element of the list, for instance p.");
        }

        if (names.Depth >= Limits.BoundNames)
        {
            throw new ConditionException(syntax.Span, $"Lists are walked inside each other more than {Limits.BoundNames} deep, which is the most that is accepted.");
        }

        var taken = names.Rows.ContainsKey(name) || name is "item" or "items" or "parties" or "recipient"
            || Vocabulary.Role.IndexOf(name) >= 0
            || Functions.ContainsKey(name)
            || Vocabulary.Facts(FactScope.Order).Concat(definitions.FurtherFacts).Any(x => x.Path == name || x.Path.StartsWith(name + ".", StringComparison.Ordinal))
            || definitions.Term(name, out _) is not null;
        if (taken)
        {
            throw new ConditionException(syntax.Span, $"'{name}' already has a meaning; take another name for the element of the list, for instance {(list == ListKind.Items ? "i" : list == ListKind.Parties ? "p" : "g")}.");
        }

        var scopeOf = list switch { ListKind.Parties => FactScope.Party, ListKind.Items => FactScope.Item, _ => FactScope.Generator };
        return new RowRef(RowKind.Bound, names.Depth, scopeOf, name);
    }
}
