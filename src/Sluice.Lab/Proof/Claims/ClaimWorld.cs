using Sluice.Facts;
using Sluice.Items;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Lab.Proof.Weighed;

namespace Sluice.Lab.Proof.Claims;

/// <summary>All orders of at most so many lines, with the laws that some claims speak of and a solver that knows them.</summary>
internal sealed class ClaimWorld : IDisposable
{
    private readonly IReadOnlyList<Claim> claims;
    private readonly Dictionary<AnswerOf, int> lawOf;
    private readonly Dictionary<(AnswerOf, bool), AnswerCells> answers = [];
    private readonly Dictionary<AnswerOf, AnswerCells> ofLine = [];
    private readonly Dictionary<AnswerOf, LawTranslation> translations = [];
    private readonly Logic logic;

    /// <summary>Sets it up.</summary>
    /// <param name="laws">The laws; the first is the one the claims are made of.</param>
    /// <param name="lawOf">Whose answers are of which law.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="differs">How the second order differs, for claims that compare two; null for others.</param>
    /// <param name="catalogue">The parts that orders may name.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="solver">The solver.</param>
    public ClaimWorld(IReadOnlyList<LawInQuestion> laws, Dictionary<AnswerOf, int> lawOf, IReadOnlyList<Claim> claims, ClaimVariation? differs, Catalogue catalogue, int lines, SolverChoice solver)
    {
        this.claims = claims;
        this.lawOf = lawOf;
        Bank = new TermBank();
        logic = new Logic(Bank);
        var trees = claims.Select(c => (0, c.Tree)).ToList();
        var countsUnits = laws.SelectMany(l => l.Trees()).Concat(claims.Select(c => c.Tree)).Any(LineWalks.CountsUnits);
        Order = new PossibleOrder(logic, new Distinctions(laws, trees, catalogue), laws, catalogue, lines, countsUnits);
        Variation = differs is null ? null : Vary(differs);
        Values = [.. claims.Select(claim => Translate(claim, others: false))];
        WithOthers = lines == 1 ? [.. claims.Select(claim => Translate(claim, others: true))] : [];
        Order.Parties.Close();
        Session = new SolverSession(Bank, solver);
    }

    /// <summary>Makes the terms.</summary>
    public TermBank Bank { get; }

    /// <summary>The orders.</summary>
    public PossibleOrder Order { get; }

    /// <summary>How the changed order differs, or null.</summary>
    public Variation? Variation { get; }

    /// <summary>What each claim comes to.</summary>
    public IReadOnlyList<FourValued> Values { get; }

    /// <summary>What each claim comes to beside further lines whose answers may be any at all.</summary>
    public IReadOnlyList<FourValued> WithOthers { get; }

    /// <summary>The solver.</summary>
    public SolverSession Session { get; }

    /// <summary>The answers that a claim speaks of.</summary>
    public AnswerCells Answer(AnswerOf of) => Answer(of, others: false);

    /// <summary>The law that an answer is of.</summary>
    public LawInQuestion LawOf(AnswerOf of) => Order.Laws[lawOf[of]];

    /// <summary>Shows of the line in hand what is then taken to be true of lines whose answers are otherwise anything.</summary>
    public void Strengthen()
    {
        foreach (var (ofLine, ofOthers) in answers.Where(a => a.Key.Item2).Select(a => a.Value.Invariant))
        {
            Bank.Axiom(Session.IsPossible(Bank.Not(ofLine)) ? Bank.True : ofOthers);
        }
    }

    /// <inheritdoc />
    public void Dispose() => Session.Dispose();

    private Variation Vary(ClaimVariation differs) => new(
        differs.Facts.ToHashSet(),
        differs.LineFacts.Count == 0 ? null : Order.Changed(differs.LineFacts.ToHashSet()),
        differs.PartyRole is { } role ? new PossibleParty((PossibleParty)Order.Parties.First(role).Row, differs.PartyFacts.ToHashSet()) : null,
        differs.AddsParty ? Order.NewParty(ClaimVocabulary.AddedName) : null);

    private AnyCell Changed(Fact fact) => fact.Scope switch
    {
        FactScope.Item => Variation!.Line![fact],
        FactScope.Party => Variation!.Party![fact],
        _ => Order.Changed(fact),
    };

    private FourValued Translate(Claim claim, bool others)
    {
        var asking = Law(AnswerOf.Law).Asking(0, claim.Definitions, fact =>
            claim.Vocabulary.Answer(fact) is { } answer ? (answer.OfLine ? OfLine(answer.Of) : Answer(answer.Of, others)).Of(answer, claim.Vocabulary.Symbols)
            : claim.Vocabulary.Unchanged(fact) is { } unchanged ? Changed(unchanged)
            : null);
        if (Variation?.Added is { } added && claim.Vocabulary.Rows.Count > 0)
        {
            asking.Bind(claim.Vocabulary.Rows[0], added);
        }

        return asking.Flag(claim.Tree);
    }

    private LawTranslation Law(AnswerOf of)
    {
        // Two words may mean the same law; it is translated once.
        var first = of == AnswerOf.Changed ? of : lawOf.First(x => x.Value == lawOf[of] && x.Key != AnswerOf.Changed).Key;
        if (!translations.TryGetValue(first, out var law))
        {
            translations.Add(first, law = new LawTranslation(Order, lawOf[of], of == AnswerOf.Changed ? Variation : null));
        }

        return law;
    }

    private AnswerCells OfLine(AnswerOf of)
    {
        if (!ofLine.TryGetValue(of, out var cells))
        {
            ofLine.Add(of, cells = AnswerCells.OfLine(Order, Law(of)));
        }

        return cells;
    }

    private AnswerCells Answer(AnswerOf of, bool others)
    {
        if (!answers.TryGetValue((of, others), out var cells))
        {
            var name = of == AnswerOf.Changed ? "changed" : FormattableString.Invariant($"law{lawOf[of]}");
            answers.Add((of, others), cells = new AnswerCells(Order, Law(of), others ? $"others.{name}" : null));
        }

        return cells;
    }

    /// <summary>The claims.</summary>
    public IReadOnlyList<Claim> Claims => claims;
}
