using Sluice.Documents;
using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Law.Conditions;

internal sealed partial class Typer
{
    private const string GeneratorsPath = "weights.generators";

    private Expr Path(PathSyntax syntax, Hint hint)
    {
        var first = syntax.Names[0];
        if (definitions.FurtherFacts.FirstOrDefault(f => f.Path == syntax.Path) is { } further)
        {
            return new FactRef(further, RowRef.Order, syntax.Span);
        }

        if (RowOf(syntax) is { } row)
        {
            return syntax.Names.Count > 1 ? Fact(syntax, row)
                : row.Scope == FactScope.Party ? new PartyRef(row, syntax.Span)
                : throw new ConditionException(
                    syntax.Span, $"'{first}' stands alone; name one of its facts, for instance {first}.{Vocabulary.Facts(row.Scope)[0].Path}.");
        }

        if (Vocabulary.Find(FactScope.Order, syntax.Path) is { } fact)
        {
            return new FactRef(fact, RowRef.Order, syntax.Span);
        }

        if (first is "parties" or "items")
        {
            throw new ConditionException(syntax.Span, $"'{first}' is a list; write {first}.exists({first[0]}, ...) or {first}.all({first[0]}, ...).");
        }

        return syntax.Names.Count == 1 && definitions.Term(first, out var parameter) is { } text
            ? Term(first, text, parameter, null, syntax.Span, hint)
            : throw UnknownName(syntax);
    }

    private RowRef? RowOf(PathSyntax syntax)
    {
        var first = syntax.Names[0];
        if (names.Rows.TryGetValue(first, out var bound))
        {
            return bound;
        }

        if (first == RowRef.Item.Name)
        {
            return scope == ConditionScope.Item
                ? RowRef.Item
                : throw new ConditionException(syntax.Span, "No line of the order is in hand here, so 'item' has no meaning; write items.exists(i, ...) or items.all(i, ...).");
        }

        if (first == RowRef.Recipient.Name)
        {
            return RowRef.Recipient;
        }

        var role = Vocabulary.Role.IndexOf(first);
        return role >= 0 ? RowRef.OfRole(role) : null;
    }

    private static FactRef Fact(PathSyntax syntax, RowRef row)
    {
        var path = string.Join('.', syntax.Names.Skip(1));
        if (Vocabulary.Find(row.Scope, path) is { } fact)
        {
            return new FactRef(fact, row, syntax.Span);
        }

        if (row.Scope == FactScope.Item && path == GeneratorsPath)
        {
            throw new ConditionException(syntax.Span, $"'{syntax.Path}' is a list; write {syntax.Path}.exists(g, ...) or {syntax.Path}.all(g, ...).");
        }

        var facts = Vocabulary.Facts(row.Scope).Select(x => x.Path);
        var below = facts.Where(x => x.StartsWith(path + ".", StringComparison.Ordinal)).ToList();
        throw new ConditionException(syntax.Span, below.Count > 0
            ? $"'{syntax.Path}' is not a fact by itself; its facts are {string.Join(", ", below.Select(x => $"{syntax.Names[0]}.{x}"))}."
            : $"'{path}' is not a fact of {Kind(row.Scope)}.{Nearest.Hint(path, facts, "Its facts are")}");
    }

    private static string Kind(FactScope scope) => scope switch
    {
        FactScope.Item => "an item",
        FactScope.Party => "a party",
        FactScope.Generator => "a generator",
        _ => "the order",
    };

    private ConditionException UnknownName(PathSyntax syntax)
    {
        var path = syntax.Path;
        var facts = Vocabulary.Facts(FactScope.Order).Concat(definitions.FurtherFacts).Select(x => x.Path).ToList();
        var below = facts.Where(x => x.StartsWith(path + ".", StringComparison.Ordinal)).ToList();
        if (below.Count > 0)
        {
            return new ConditionException(syntax.Span, $"'{path}' is not a fact by itself; its facts are {string.Join(", ", below)}.");
        }

        if (path is "and" or "or" or "not")
        {
            return new ConditionException(syntax.Span, $"'{path}' is not an operator; write && for and, || for or, and ! for not.");
        }

        if (syntax.Names.Count > 1 && NearestWord.Find(path, facts) is { } near)
        {
            return new ConditionException(syntax.Span, $"'{path}' is not a fact of the order. Did you mean '{near}'?");
        }

        var owner = Vocabulary.Find(FactScope.Item, path) is not null ? RowRef.Item.Name
            : Vocabulary.Find(FactScope.Party, path) is not null ? RowRef.OfRole(2).Name
            : null;
        if (owner is not null)
        {
            return new ConditionException(syntax.Span, $"'{path}' is not a fact of the order; did you mean '{owner}.{path}'?");
        }

        if (syntax.Names.Count > 1)
        {
            var firsts = names.Rows.Keys.Concat(Vocabulary.Role.Words).Append(RowRef.Item.Name).Append(RowRef.Recipient.Name);
            var first = NearestWord.Find(syntax.Names[0], firsts);
            var rest = string.Join('.', syntax.Names.Skip(1));
            if (first is not null)
            {
                return new ConditionException(syntax.Span, $"'{syntax.Names[0]}' is not a name that conditions know. Did you mean '{first}.{rest}'?");
            }

            var list = Vocabulary.Find(FactScope.Party, rest) is not null ? "parties" : Vocabulary.Find(FactScope.Item, rest) is not null ? "items" : null;
            if (list is not null)
            {
                return new ConditionException(
                    syntax.Span, $"Nothing binds '{syntax.Names[0]}' here; write {list}.exists({syntax.Names[0]}, ...) or {list}.all({syntax.Names[0]}, ...) around it, or name a role or item.");
            }
        }

        if (Vocabulary.Facts(FactScope.Order).Concat(Vocabulary.Facts(FactScope.Item)).Concat(Vocabulary.Facts(FactScope.Party)).Any(x => x.IndexOf(path) >= 0)
            || Country.TryParse(path)?.Code == path)
        {
            return new ConditionException(syntax.Span, $"'{path}' is not a fact, a role or a term of the law; words and countries are written in quotation marks: \"{path}\".");
        }

        var known = facts.Concat(definitions.Names(DefinitionKind.Term)).Concat(Vocabulary.Role.Words).Concat(names.Rows.Keys);
        return new ConditionException(
            syntax.Span, $"'{path}' is not a fact, a role or a term of the law.{Nearest.Hint(path, known)}");
    }

    private Expr Term(string name, string text, string? parameter, PartyRef? argument, SourceSpan span, Hint hint)
    {
        if (parameter is not null && argument is null)
        {
            throw new ConditionException(span, $"The term '{name}' is about a party; write {name}({parameter}) with a role or a bound name, for instance {name}(ultimate_consignee).");
        }

        if (parameter is null && argument is not null)
        {
            throw new ConditionException(span, $"The term '{name}' is about no party; write it without brackets.");
        }

        if (names.Terms.Contains(name, StringComparer.Ordinal))
        {
            throw new ConditionException(span, $"The term '{name}' is defined by itself: {string.Join(" uses ", names.Terms.SkipWhile(x => x != name))} uses {name}.");
        }

        if (names.Terms.Count >= Limits.TermNesting)
        {
            throw new ConditionException(span, $"Terms use terms more than {Limits.TermNesting} deep, which is the most that is accepted.");
        }

        var outer = names;
        names = names.Enter(name, parameter, argument?.Row);
        try
        {
            var body = Type(Parser.Parse(text), hint);
            return body is CountrySetExpr set ? new CountryTerm(name, set, span) : new TermUse(name, argument, body, span);
        }
        catch (ConditionException inner)
        {
            var message = inner.NamesTerm ? inner.Message : $"In the term '{name}', line {inner.Line}, column {inner.Column}: {inner.Message}";
            throw new ConditionException(span, message) { NamesTerm = true };
        }
        finally
        {
            names = outer;
        }
    }
}
