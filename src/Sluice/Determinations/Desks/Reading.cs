using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>Whose facts a condition reads, when it reads those of one thing only.</summary>
internal enum ReadingKind
{
    /// <summary>It is always the same.</summary>
    Nothing,

    /// <summary>Only the level of the item.</summary>
    Level,

    /// <summary>The item in hand, whatever its quantity.</summary>
    Item,

    /// <summary>One other thing: a party, the exporter, the end use, the day, or one fact of the order.</summary>
    OneThing,

    /// <summary>Anything else.</summary>
    Mixed,
}

/// <summary>What a condition reads.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Lists">The lists.</param>
internal sealed record Reading(IReadOnlyList<FactUse> Facts, IReadOnlyList<ListUse> Lists)
{
    /// <summary>Whether it reads the level, or the marketing for datacenters that classification may presume.</summary>
    public bool ReadsLevel => Facts.Any(use => use.Fact == Vocabulary.Level || use.Fact == Vocabulary.Datacenter);

    /// <summary>Whose names, parts or ECCNs it reads.</summary>
    public FactScope[] TextOf => [.. Facts.Where(use => use.Fact.Kind is FactKind.Name or FactKind.Part or FactKind.Eccn).Select(use => use.Scope).Distinct()];

    /// <summary>Whether it is about all lines together, or none.</summary>
    public bool IsOfAllLines => Facts.All(use => use.AnyItem || use.Scope is FactScope.Order or FactScope.Party) && Lists.All(use => use.AnyItem || use.List is not FactListKind.Generators);

    /// <summary>Whether nothing in it is about a line.</summary>
    public bool IsOfOrder => Facts.All(use => use.Scope is FactScope.Order or FactScope.Party) && Lists.All(use => use.List is FactListKind.Parties or FactListKind.Owners);

    /// <summary>What a condition of this reading is about.</summary>
    public QuestionSubject SubjectOf(Expr expr) => expr switch
    {
        TermUse term => SubjectOf(term.Body),
        Quantified walk when IsOfParty(expr) && Lists is [{ List: FactListKind.Parties }] =>
            walk.Quantifier == Quantifier.Exists ? QuestionSubject.SomeParty : QuestionSubject.EveryParty,
        not (Quantified or HasParty) when IsOfParty(expr) && Whose is [{ Recipient: true }] => QuestionSubject.Recipient,
        _ => Subject,
    };

    private QuestionSubject Subject =>
        Facts.Any(use => use.Scope != FactScope.Order) || Lists.Count > 0 ? QuestionSubject.Anything
        : Parts == OrderParts.Exporter ? QuestionSubject.Exporter
        : Parts == OrderParts.EndUse ? QuestionSubject.EndUse
        : Parts == OrderParts.Day ? QuestionSubject.Day
        : Parts != OrderParts.Head ? QuestionSubject.Anything
        : Facts is [{ Fact.Kind: FactKind.Flag or FactKind.Symbol or FactKind.Country }] ? QuestionSubject.Value
        : Facts is [{ Fact.Kind: FactKind.Number }] ? QuestionSubject.Number
        : QuestionSubject.Anything;

    /// <summary>The parts of the order that it reads.</summary>
    public OrderParts Parts => Facts.Where(use => use.Scope == FactScope.Order).Aggregate(OrderParts.None, (parts, use) => parts | OrderRow.PartOf(use.Fact));

    /// <summary>Whether it reads how many units a line has, or the lines as a list.</summary>
    public bool ReadsQuantity => Facts.Any(use => use.AnyItem || use.Fact == Vocabulary.Quantity || use.Fact == Vocabulary.TotalTpp);

    /// <summary>What a condition reads.</summary>
    public static Reading Of(Expr expr) => Of([expr]);

    /// <summary>What several conditions or formulas read together.</summary>
    public static Reading Of(params IEnumerable<Expr> exprs)
    {
        var found = exprs.Select(ConditionFacts.Of).ToList();
        return new Reading([.. found.SelectMany(x => x.Facts).Distinct()], [.. found.SelectMany(x => x.Lists).Distinct()]);
    }

    /// <summary>Whether it compares what was installed, and so is open while that is not known.</summary>
    public bool IsOfInstalled(Expr expr) => Lists.Any(use => use.List == FactListKind.Installed) && !Branches(expr);

    /// <summary>Whose facts the condition of this reading reads.</summary>
    public ReadingKind KindOf(Expr expr)
    {
        if (ReadsLevel)
        {
            // What the maker says of datacenters is a fact of the item; with the level it gives what is presumed.
            return Facts.All(use => use.Fact == Vocabulary.Level && !use.AnyItem) && Lists.Count == 0 ? ReadingKind.Level
                : expr is FactRef { Row.Kind: RowKind.Item } ? ReadingKind.Item
                : ReadingKind.Mixed;
        }

        return Facts.Count == 0 && Lists.Count == 0 ? ReadingKind.Nothing
            : IsOfItem() ? ReadingKind.Item
            : IsOfParty(expr) || IsOfOnePart() ? ReadingKind.OneThing
            : ReadingKind.Mixed;
    }

    /// <summary>The parties whose facts and owners it reads.</summary>
    private List<(int? Role, bool AnyParty, bool Recipient)> Whose =>
        [.. Facts.Select(use => (use.Role, use.AnyParty, use.Recipient))
            .Concat(Lists.Where(use => use.List == FactListKind.Owners).Select(use => (use.Role, use.AnyParty, use.Recipient)))
            .Distinct()];

    private bool IsOfOnePart() => Subject != QuestionSubject.Anything || Facts.Count == 1;

    private bool IsOfItem() =>
        Facts.All(use => use.Scope is FactScope.Item or FactScope.Generator && !use.AnyItem && use.Fact != Vocabulary.Quantity && use.Fact != Vocabulary.TotalTpp)
        && Lists.All(use => use is { List: FactListKind.Generators, AnyItem: false });

    /// <summary>One role's party, or every party for itself in a macro.</summary>
    private bool IsOfParty(Expr expr)
    {
        if (!Facts.All(use => use.Scope == FactScope.Party) || !Lists.All(use => use.List is FactListKind.Parties or FactListKind.Owners))
        {
            return false;
        }

        var whose = Whose;
        return expr switch
        {
            TermUse term => IsOfParty(term.Body),
            Quantified walk => walk.Body is not Quantified && whose.TrueForAll(x => x.AnyParty) && !Nested(walk.Body),
            HasParty => true,
            _ => whose.Count == 1 && !whose[0].AnyParty && !Asks(expr),
        };
    }

    private static bool Branches(Expr expr) => expr is Conditional or Aggregate || FactCollector.Parts(expr).Any(Branches);

    private static bool Nested(Expr body) => body is Quantified or Aggregate or HasParty || FactCollector.Parts(body).Any(Nested);

    /// <summary>Whether it also asks whether there is a party, which no single party tells.</summary>
    private static bool Asks(Expr expr) => Nested(expr);
}
