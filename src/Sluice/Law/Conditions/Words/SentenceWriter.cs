using System.Globalization;
using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Law.Conditions.Words;

/// <summary>Puts conditions into sentences of one language.</summary>
internal sealed partial class SentenceWriter(Language language)
{
    private readonly FactScope[] bound = new FactScope[Limits.BoundNames];

    /// <summary>The sentence of a condition or its opposite, or the phrase of a number.</summary>
    public string Write(Expr expr) =>
        Typography.Space(expr.Type == ExprType.Flag ? Flag(expr, true) : expr.Type.IsNumeric() ? Number(expr) : Operand(expr), language);

    /// <summary>Makes a bound name known, for parts of a condition that are said apart from it.</summary>
    public void Bind(RowRef variable) => bound[variable.Index] = variable.Scope;

    /// <summary>Whose facts a row holds.</summary>
    private string Subject(RowRef row)
    {
        var ordinal = 0;
        for (var i = 0; row.Kind == RowKind.Bound && i < row.Index; i++)
        {
            ordinal += bound[i] == row.Scope ? 1 : 0;
        }

        return Subjects.Say(row, ordinal, language);
    }

    /// <summary>An element of a list, in the singular.</summary>
    private string Element(ListRef list) => Fill(Subjects.Element(list.Kind), list.Row is { } row ? Subject(row) : "");

    /// <summary>What a fact is called, with whose it is, standing by itself.</summary>
    public string Name(FactRef reference) => Typography.Space(Noun(reference), language);

    /// <summary>An element of a list by its place, standing by itself.</summary>
    public string Name(ListRef list, int place) =>
        Typography.Space(Fill(Sentences.Number, Element(list), place.ToString(CultureInfo.InvariantCulture)), language);

    private string Noun(FactRef reference) => FactLabels.Nouns.TryGetValue(reference.Fact, out var label)
        ? Fill(label, Subject(reference.Row))
        : FactLabels.Flags.TryGetValue(reference.Fact, out var clauses)
            ? Fill(Sentences.Whether, Fill(clauses.Yes, Subject(reference.Row)))
            : CelText.Path(reference.Row, reference.Fact);

    /// <summary>A sentence with its places filled.</summary>
    private string Fill(LocalText sentence, params object[] parts) => string.Format(CultureInfo.InvariantCulture, sentence.In(language), parts);

    private string Flag(Expr expr, bool holds) => expr switch
    {
        TermUse x => Flag(x.Body, holds),
        Not x => Flag(x.Operand, !holds),
        Junction when !holds => Fill(Sentences.NotSo, Flag(expr, true)),
        Junction x => Join(x),
        FlagLiteral x => Fill(x.Value == holds ? Sentences.Always : Sentences.Never),
        FactRef x => Clause(x, holds),
        Conditional x => Fill(Sentences.If, Flag(x.Test, true), Flag(x.Then, holds), Flag(x.Otherwise, holds)),
        Comparison x => Compare(x, holds),
        Membership x => Lookup(Body(x.Element), Body(x.Set), holds),
        UnderEccn x => Fill(holds ? Sentences.InParagraph : Sentences.NotInParagraph, Noun(x.Eccn), x.Prefix),
        HasFact x => Fill(holds ? Sentences.HasValue : Sentences.HasNoValue, Noun(x.Fact)),
        HasParty x => Fill(holds ? Sentences.Named : Sentences.NotNamed, Subject(x.Party.Row)),
        HeadquarteredIn x => Fill(holds ? Sentences.Headquartered : Sentences.NotHeadquartered, Subject(x.Party.Row), Set(x.Set)),
        OwnedByListed x => Fill(holds ? Sentences.Owned : Sentences.NotOwned, Subject(x.Party.Row), Threshold(x.Threshold), Words(x.Lists.Words)),
        Quantified x => Quantify(x, holds),
        _ => throw new InvalidOperationException($"{expr.GetType().Name} has no words."),
    };

    private string Clause(FactRef reference, bool holds)
    {
        if (!FactLabels.Flags.TryGetValue(reference.Fact, out var clauses))
        {
            return Fill(holds ? Sentences.Holds : Sentences.Fails, CelText.Path(reference.Row, reference.Fact));
        }

        var (yes, no) = clauses;
        return Fill(holds ? yes : no, Subject(reference.Row));
    }

    private string Join(Junction junction)
    {
        var parts = new List<string>();
        Collect(junction, junction.Kind, parts);
        return string.Join((junction.Kind == JunctionKind.And ? Sentences.And : Sentences.Or).In(language), parts);
    }

    // Terms are said in place and a double denial is none, so what is a junction in the end decides about brackets.
    private void Collect(Expr expr, JunctionKind kind, List<string> parts)
    {
        if (Bare(expr) is not Junction junction)
        {
            parts.Add(Flag(expr, true));
        }
        else if (junction.Kind != kind)
        {
            parts.Add(Fill(Sentences.Brackets, Join(junction)));
        }
        else
        {
            foreach (var operand in junction.Operands)
            {
                Collect(operand, kind, parts);
            }
        }
    }

    /// <summary>A condition without the terms and double denials around it; a single denial stays.</summary>
    private static Expr Bare(Expr expr) => expr switch
    {
        TermUse term => Bare(term.Body),
        Not { Operand: var operand } when Bare(operand) is Not denied => Bare(denied.Operand),
        _ => expr,
    };

    private string Quantify(Quantified x, bool holds)
    {
        var element = Element(x.List);
        Bind(x.Variable);
        var body = Flag(x.Body, true);
        var sentence = x.Quantifier == Quantifier.Exists
            ? holds ? Sentences.Exists : Sentences.NotExists
            : holds ? Sentences.All : Sentences.NotAll;
        return Fill(sentence, element, body);
    }

    private string Compare(Comparison comparison, bool holds)
    {
        var (left, right) = (Body(comparison.Left), Body(comparison.Right));
        var @operator = holds ? comparison.Operator : (ComparisonOperator)(7 - (int)comparison.Operator);
        var equal = @operator == ComparisonOperator.Equal;
        switch (left.Type)
        {
            case ExprType.Flag:
                return Fill(equal ? Sentences.Together : Sentences.NotTogether, Flag(left, true), Flag(right, true));
            case ExprType.Country or ExprType.Symbol:
                if (left is CountryLiteral or SymbolLiteral)
                {
                    (left, right) = (right, left);
                }

                return right is CountryLiteral or SymbolLiteral
                    ? Fill(equal ? Sentences.Is : Sentences.IsNot, Operand(left), Operand(right))
                    : Fill(equal ? Sentences.Same : Sentences.NotSame, Operand(left), Operand(right));
            case ExprType.Date:
                return Fill(DateSentence(@operator), Operand(left), Operand(right));
            default:
                return Fill(NumberSentence(@operator), Number(left, right), Number(right, left));
        }
    }

    private static LocalText NumberSentence(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.AtLeast => Sentences.AtLeast,
        ComparisonOperator.AtMost => Sentences.AtMost,
        ComparisonOperator.Greater => Sentences.More,
        ComparisonOperator.Less => Sentences.Less,
        ComparisonOperator.Equal => Sentences.Exactly,
        _ => Sentences.NotExactly,
    };

    private static LocalText DateSentence(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.AtLeast => Sentences.OnOrAfter,
        ComparisonOperator.AtMost => Sentences.OnOrBefore,
        ComparisonOperator.Greater => Sentences.After,
        ComparisonOperator.Less => Sentences.Before,
        ComparisonOperator.Equal => Sentences.Exactly,
        _ => Sentences.NotExactly,
    };

    private string Lookup(Expr element, Expr set, bool holds)
    {
        switch (set)
        {
            case CountrySetExpr countries:
                return InCountries(Operand(element), countries, holds);
            case SymbolList list:
                var several = list.Words.Skip(1).Any();
                return Fill(holds ? Sentences.Is : several ? Sentences.IsNone : Sentences.IsNot, Operand(element), Words(list.Words));
            case NamedList list:
                return Fill(holds ? Sentences.OnList : Sentences.NotOnList, Operand(element), Fill(Sentences.Quoted, list.Name));
            default:
                var sought = element is NumberLiteral number ? CelText.Print(number.Value) : Operand(element);
                return Fill(holds ? Sentences.Include : Sentences.NotInclude, Operand(set), sought);
        }
    }

    private string InCountries(string subject, CountrySetExpr set, bool holds) => Unnamed(set) switch
    {
        CountryList list => Fill(
            holds ? Sentences.Is : list.Written.Count > 1 ? Sentences.IsNone : Sentences.IsNot, subject, Set(list)),
        CountriesOutside outside => Fill(holds ? Sentences.IsOutside : Sentences.IsNotOutside, subject, Grouped(outside.Set)),
        var other => Fill(holds ? Sentences.IsIn : Sentences.IsNotIn, subject, Set(other)),
    };

    private string Operand(Expr expr) => expr switch
    {
        TermUse x => Operand(x.Body),
        FactRef x => Noun(x),
        CountryLiteral x => Say(x.Country),
        SymbolLiteral x => WordLabels.Say(x.Word, language),
        DateLiteral x => Figures.Say(x.Value, language),
        PartyRef x => Subject(x.Row),
        CountrySetExpr x => Set(x),
        SymbolList x => Words(x.Words),
        NamedList x => Fill(Sentences.Quoted, x.Name),
        _ => Number(expr),
    };

    private string Say(Country country) => Typography.Country(country, language);

    private string Words(IEnumerable<string> words) => List([.. words.Select(word => WordLabels.Say(word, language))]);

    private string List(List<string> parts) => parts.Count == 1
        ? parts[0]
        : string.Join(Sentences.Comma.In(language), parts.Take(parts.Count - 1)) + Sentences.LastOr.In(language) + parts[^1];

    private static Expr Body(Expr expr) => expr is TermUse term ? Body(term.Body) : expr;
}
