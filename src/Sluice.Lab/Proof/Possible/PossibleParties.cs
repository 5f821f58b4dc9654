using Sluice.Facts;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Possible;

/// <summary>
/// The parties of an order, any number of them. Each condition over all parties becomes a truth value of its own, with a party that
/// can bear witness to it; every party there is answers to every such condition (docs/adr/0007-proof-by-smt.md).
/// </summary>
/// <param name="logic">Joins values.</param>
/// <param name="cells">Makes cells.</param>
internal sealed class PossibleParties(Logic logic, CellMaker cells) : AnyList
{
    private readonly TermBank bank = logic.Bank;
    private readonly Dictionary<(Quantifier, Term, Term, Term, int?), Question> asked = [];
    private readonly List<Question> questions = [];
    private readonly List<Element> witnesses = [];
    private readonly SortedDictionary<int, Element> ofRole = [];
    private readonly PossibleParty template = new(logic, cells, "party", null);
    private int walking;
    private bool closing;

    /// <summary>The first party of each role that is asked about by itself.</summary>
    public IReadOnlyDictionary<int, Element> OfRole => ofRole;

    /// <summary>The other parties.</summary>
    public IReadOnlyList<Element> Witnesses => witnesses;

    /// <summary>Whether a list of parties is walked inside another: then what is proved holds for orders of as many parties as there are here.</summary>
    public bool IsBounded { get; private set; }

    /// <summary>Parties that a changed order has beside these.</summary>
    public IList<Element> Added { get; } = [];

    /// <summary>Every party there can be.</summary>
    public IEnumerable<Element> All => ofRole.Values.Concat(witnesses);

    /// <summary>The first party of a role.</summary>
    public Element First(int role)
    {
        if (!ofRole.TryGetValue(role, out var element))
        {
            var word = Vocabulary.Role.Words[role];
            element = new Element(bank.Flag($"has.{word}"), new PossibleParty(logic, cells, word, role));
            ofRole.Add(role, element);
        }

        return element;
    }

    /// <summary>One more party, that may be there.</summary>
    public Element Add()
    {
        var name = FormattableString.Invariant($"party{witnesses.Count + 1}");
        var element = new Element(bank.Flag($"has.{name}"), new PossibleParty(logic, cells, name, null));
        witnesses.Add(element);
        return element;
    }

    /// <inheritdoc />
    public override FourValued Quantify(Quantifier quantifier, Func<AnyRow, FourValued> body) => Quantify(quantifier, body, null);

    /// <summary>Whether a condition holds for at least one, or for every party but the first of a role.</summary>
    public FourValued Quantify(Quantifier quantifier, Func<AnyRow, FourValued> body, int? without)
    {
        if (walking > 0)
        {
            return Inner(quantifier, body, without);
        }

        walking++;
        var value = body(template);
        walking--;
        var key = (quantifier, value.Holds, value.Fails, value.Unknown, without);
        if (!asked.TryGetValue(key, out var question))
        {
            asked.Add(key, question = new Question(quantifier, body, without, Answer(value)));
            questions.Add(question);
            Add();
        }

        return question.Answer;
    }

    /// <inheritdoc />
    public override AnyNumber Aggregate(AggregateKind kind, Func<AnyRow, AnyNumber> body) => throw new InvalidOperationException("Parties have no sums.");

    /// <summary>Lays down what the conditions over all parties come to; to be called once everything was asked.</summary>
    public void Close()
    {
        // The role of a further party is free, so the first of its role has to be there where that one is asked about by itself.
        foreach (var witness in witnesses)
        {
            foreach (var (role, first) in ofRole)
            {
                bank.Axiom(bank.Implies(Has(witness, role), first.Present));
            }
        }

        // An order has one ultimate consignee at most.
        Term[] once = [.. ofRole.Where(r => r.Key == PossibleParty.OnlyOnce).Select(r => r.Value.Present), .. witnesses.Concat(Added).Select(w => Has(w, PossibleParty.OnlyOnce))];
        for (var i = 0; i < once.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                bank.Axiom(bank.Not(bank.And(once[i], once[j])));
            }
        }

        closing = true;
        foreach (var question in questions)
        {
            walking++;
            var value = Fixed(question.Without).Quantify(question.Quantifier, question.Body);
            walking--;
            bank.Axiom(bank.Same(question.Answer.Holds, value.Holds));
            bank.Axiom(bank.Same(question.Answer.Fails, value.Fails));
            bank.Axiom(bank.Same(question.Answer.Unknown, value.Unknown));
        }
    }

    private Term Has(Element party, int role) => bank.And(party.Present, party.Row[Vocabulary.Role].OneOf(UInt128.One << role));

    private FixedList Fixed(int? without) => new(logic, bank.False, [.. ofRole.Where(r => r.Key != without).Select(r => r.Value), .. witnesses]);

    private FourValued Inner(Quantifier quantifier, Func<AnyRow, FourValued> body, int? without)
    {
        IsBounded = true;
        if (!closing)
        {
            Add();
        }

        return Fixed(without).Quantify(quantifier, body);
    }

    private FourValued Answer(FourValued value)
    {
        var name = FormattableString.Invariant($"parties{questions.Count + 1}");
        return value.Unknown.IsFalse && logic.IsError(value).IsFalse
            ? logic.Known(bank.Flag(name))
            : new FourValued(bank.Flag(name), bank.Flag($"{name}.fails"), value.Unknown.IsFalse ? bank.False : bank.Flag($"{name}.unknown"));
    }

    private sealed record Question(Quantifier Quantifier, Func<AnyRow, FourValued> Body, int? Without, FourValued Answer);
}
