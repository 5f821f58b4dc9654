namespace Sluice.Lab.Proof.Terms;

/// <summary>Makes terms, each once, and folds what is constant.</summary>
internal sealed partial class TermBank
{
    private readonly Dictionary<TermKey, Term> terms = [];
    private readonly Dictionary<string, Term> free = new(StringComparer.Ordinal);
    private readonly Dictionary<Term, (Rational? Least, Rational? Most)> bounds = [];
    private readonly List<Term> axioms = [];
    private readonly HashSet<Term> laidDown = [];

    public TermBank()
    {
        True = Make(TermKind.True, [], default, null, false);
        False = Not(True);
        Zero = Constant(default(Rational));
    }

    /// <summary>Always true.</summary>
    public Term True { get; }

    /// <summary>Always false.</summary>
    public Term False { get; }

    /// <summary>The number zero.</summary>
    public Term Zero { get; }

    /// <summary>What holds of everything that is free: bounds, and what one thing says of another.</summary>
    public IReadOnlyList<Term> Axioms => axioms;

    /// <summary>Everything that is free, in the order of making.</summary>
    public IEnumerable<Term> Free => free.Values;

    /// <summary>How many terms there are.</summary>
    public int Count => terms.Count;

    /// <summary>Lays down what always holds.</summary>
    public void Axiom(Term term)
    {
        if (!term.IsTrue && laidDown.Add(term))
        {
            axioms.Add(term);
        }
    }

    /// <summary>A truth value written out.</summary>
    public Term Of(bool value) => value ? True : False;

    /// <summary>The free truth value of a name.</summary>
    public Term Flag(string name)
    {
        if (!free.TryGetValue(name, out var term))
        {
            term = Make(TermKind.Flag, [], default, name, false);
            free.Add(name, term);
        }

        return term;
    }

    /// <summary>Whether something free has that name.</summary>
    public Term? Find(string name) => free.GetValueOrDefault(name);

    /// <summary>The opposite.</summary>
    public Term Not(Term a)
    {
        if (a.Opposite is null)
        {
            a.Opposite = Make(TermKind.Not, [a], default, null, false);
            a.Opposite.Opposite = a;
        }

        return a.Opposite;
    }

    /// <summary>Both hold.</summary>
    public Term And(Term a, Term b) => a.IsTrue ? b
        : b.IsTrue || a == b ? a
        : a.IsFalse || b.IsFalse || a.Opposite == b ? False
        : IsPlain(a) && IsPlain(b) ? Make(TermKind.All, a.Id < b.Id ? [a, b] : [b, a], default, null, false)
        : All([a, b]);

    /// <summary>At least one holds.</summary>
    public Term Or(Term a, Term b) => Not(And(Not(a), Not(b)));

    /// <summary>The second holds where the first does.</summary>
    public Term Implies(Term a, Term b) => Not(And(a, Not(b)));

    /// <summary>Both hold or neither does.</summary>
    public Term Same(Term a, Term b) => a == b ? True : Choose(a, b, Not(b));

    /// <summary>The one or the other truth value, by a third.</summary>
    public Term Choose(Term test, Term then, Term otherwise) =>
        test.IsTrue || then == otherwise ? then
        : test.IsFalse ? otherwise
        : then.IsTrue ? Or(test, otherwise)
        : then.IsFalse ? And(Not(test), otherwise)
        : otherwise.IsTrue ? Or(Not(test), then)
        : otherwise.IsFalse ? And(test, then)
        : And(Implies(test, then), Or(test, otherwise));

    /// <summary>At least one of some holds.</summary>
    public Term Any(IEnumerable<Term> parts) => Not(All(parts.Select(Not)));

    /// <summary>Exactly one of some holds.</summary>
    public Term One(IReadOnlyList<Term> parts)
    {
        var pairs = new List<Term> { Any(parts) };
        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                pairs.Add(Not(And(parts[i], parts[j])));
            }
        }

        return All(pairs);
    }

    /// <summary>All of some hold.</summary>
    public Term All(IEnumerable<Term> parts)
    {
        var kept = new HashSet<Term>();
        foreach (var part in parts)
        {
            if (part.Kind == TermKind.All)
            {
                kept.UnionWith(part.Parts);
            }
            else if (!part.IsTrue)
            {
                kept.Add(part);
            }
        }

        return Settle(kept);
    }

    /// <summary>Whether a conjunction with it has nothing to leave out: it is none itself, and denies none.</summary>
    private static bool IsPlain(Term a) => a.Kind != TermKind.All && (a.Kind != TermKind.Not || a.Parts[0].Kind != TermKind.All);

    /// <summary>Leaves out of a conjunction what its other parts decide.</summary>
    private Term Settle(HashSet<Term> kept)
    {
        for (var round = 0; round < 4; round++)
        {
            var changed = false;
            foreach (var part in kept.ToArray())
            {
                if (part.IsFalse || kept.Contains(Not(part)))
                {
                    return False;
                }

                // A part that some of is denied: not (x and y), beside x, is not y; beside not x it says nothing.
                if (part.Kind != TermKind.Not || part.Parts[0].Kind != TermKind.All)
                {
                    continue;
                }

                var inner = part.Parts[0].Parts;
                if (inner.Any(p => kept.Contains(Not(p))))
                {
                    kept.Remove(part);
                    changed = true;
                }
                else if (inner.Any(kept.Contains))
                {
                    kept.Remove(part);
                    var left = Not(All(inner.Where(p => !kept.Contains(p))));
                    kept.UnionWith(left.Kind == TermKind.All ? left.Parts : [left]);
                    changed = true;
                }
            }

            if (!changed)
            {
                break;
            }
        }

        kept.Remove(True);
        return kept.Count switch
        {
            0 => True,
            1 => kept.First(),
            _ => Make(TermKind.All, [.. kept.OrderBy(p => p.Id)], default, null, false),
        };
    }

    private Term Make(TermKind kind, Term[] parts, Rational value, string? name, bool isWhole)
    {
        var key = new TermKey(kind, parts, value, name);
        if (!terms.TryGetValue(key, out var term))
        {
            term = new Term(terms.Count, kind, parts, value, name, isWhole);
            terms.Add(key, term);
        }

        return term;
    }
}
