using System.Collections.Immutable;
using Sluice.Facts;
using Sluice.Law.Conditions.Compiled;

namespace Sluice.Law.Conditions.Words;

/// <summary>Evaluates a condition part by part and says what each part came to.</summary>
internal sealed class Explainer(Frame frame, IDefinitions definitions, Language language)
{
    private const int MaxElements = 20;
    private readonly SentenceWriter sentences = new(language);
    private readonly ValueWriter values = new(language);
    private readonly Builder builder = new(definitions);

    /// <summary>The explanation of a condition.</summary>
    public Explanation Explain(Expr expr)
    {
        switch (expr)
        {
            case TermUse x:
                return Explain(x.Body);
            case Junction x:
                var kind = x.Kind == JunctionKind.And ? Sentences.AllOf : Sentences.AnyOf;
                return new Explanation(kind.In(language), Outcome(x), [], [.. Operands(x, x.Kind).Select(Explain)]);
            case Not { Operand: var operand } when Body(operand) is Junction or Quantified or Conditional:
                return new Explanation(Sentences.NotOf.In(language), Outcome(expr), [], [Explain(operand)]);
            case Conditional x:
                return new Explanation(sentences.Write(x), Outcome(x), [], Branches(x));
            case Quantified x:
                var text = sentences.Write(x);
                return new Explanation(text, Outcome(x), [], Elements(x));
            default:
                return new Explanation(sentences.Write(expr), Outcome(expr), Values(expr), []);
        }
    }

    private Tri Outcome(Expr expr) => builder.Test(expr).Evaluate(frame);

    private ImmutableArray<Explanation> Branches(Conditional x) => Outcome(x.Test) switch
    {
        Tri.True => [Explain(x.Test), Explain(x.Then)],
        Tri.False => [Explain(x.Test), Explain(x.Otherwise)],
        _ => [Explain(x.Test), Explain(x.Then), Explain(x.Otherwise)],
    };

    private ImmutableArray<Explanation> Elements(Quantified x)
    {
        if (ListReader.For(x.List).Of(frame) is not { } rows)
        {
            return [];
        }

        var parts = ImmutableArray.CreateBuilder<Explanation>();
        for (var i = 0; i < Math.Min(rows.Length, MaxElements); i++)
        {
            frame.Bound[x.Variable.Index] = rows[i];
            sentences.Bind(x.Variable);
            var part = Explain(x.Body);
            var name = sentences.Name(x.List, i + 1);
            parts.Add(new Explanation(Name(rows[i], x.Variable.Scope) is { } own ? $"{name}: {own}" : name, part.Outcome, [], [part]));
        }

        return parts.ToImmutable();
    }

    private string? Name(FactRow row, FactScope scope)
    {
        var fact = scope switch { FactScope.Party => Vocabulary.PartyName, FactScope.Item => Vocabulary.Chip, _ => null };
        return fact is not null && row[fact].State == CellState.Known ? values.Say(fact, row[fact]) : null;
    }

    private ImmutableArray<FactValue> Values(Expr expr)
    {
        var found = new List<FactRef>();
        Find(expr, found);
        var seen = new HashSet<FactRef>();
        return [.. found.Where(seen.Add).Select(Value)];
    }

    private FactValue Value(FactRef reference)
    {
        var cell = RowReader.For(reference.Row).Of(frame)[reference.Fact];
        return new FactValue(sentences.Name(reference), values.Say(reference.Fact, cell), cell.State);
    }

    private static void Find(Expr expr, List<FactRef> found)
    {
        switch (expr)
        {
            case FactRef x:
                found.Add(x);
                break;
            case HeadquarteredIn x:
                found.Add(new FactRef(Vocabulary.PartyHeadquarters, x.Party.Row, default));
                found.Add(new FactRef(Vocabulary.ParentHeadquarters, x.Party.Row, default));
                break;
            case InstalledTpp:
                found.Add(new FactRef(Vocabulary.Destination, RowRef.Order, default));
                break;
            case TableNumber:
                found.Add(new FactRef(Vocabulary.Date, RowRef.Order, default));
                break;
            case Aggregate or Quantified or HasParty:
                break;
            default:
                foreach (var part in FactCollector.Parts(expr))
                {
                    Find(part, found);
                }

                break;
        }
    }

    private static IEnumerable<Expr> Operands(Expr expr, JunctionKind kind) => Body(expr) is Junction x && x.Kind == kind
        ? x.Operands.SelectMany(operand => Operands(operand, kind))
        : [expr];

    private static Expr Body(Expr expr) => expr is TermUse term ? Body(term.Body) : expr;
}
