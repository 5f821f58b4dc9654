using System.Text;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Solving;

/// <summary>One solver and what it was told so far; more can be told and asked at any time.</summary>
internal sealed class SolverSession : IDisposable
{
    private readonly TermBank bank;
    private readonly SolverProcess process;
    private readonly SmtWriter writer = new();
    private readonly StringBuilder script = new();
    private readonly Dictionary<Term, string> named = [];
    private int axioms;

    /// <summary>Starts a solver.</summary>
    /// <param name="bank">The terms that it is asked about, with what always holds of them.</param>
    /// <param name="choice">The solver.</param>
    /// <exception cref="SolverException">It is not installed.</exception>
    public SolverSession(TermBank bank, SolverChoice choice)
    {
        this.bank = bank;
        process = SolverProcess.Start(choice);
        script.Append("(set-option :produce-models true)\n(set-option :produce-unsat-assumptions true)\n(set-logic ALL)\n");
    }

    /// <summary>How often something was asked.</summary>
    public int Asked { get; private set; }

    /// <summary>Lays down that something holds from now on.</summary>
    public void Assert(Term term)
    {
        var text = writer.Write(term, script);
        script.Append("(assert ").Append(text).Append(")\n");
    }

    /// <summary>Whether something is possible.</summary>
    /// <param name="assuming">What is assumed to hold, for this question only.</param>
    /// <exception cref="SolverException">The solver does not tell.</exception>
    public bool IsPossible(params IReadOnlyList<Term> assuming) => Check(assuming) ?? throw new SolverException(
        SolverFailure.Undecided, "the solver could not tell (it answered unknown); give it more time with --timeout SECONDS, or try another with --solver.");

    /// <summary>Whether something is possible; null where the solver could not tell.</summary>
    public bool? Check(params IReadOnlyList<Term> assuming)
    {
        for (; axioms < bank.Axioms.Count; axioms++)
        {
            Assert(bank.Axioms[axioms]);
        }

        if (assuming.Any(term => term.IsFalse))
        {
            LastCore = [.. assuming.Where(term => term.IsFalse).Take(1)];
            return false;
        }

        var names = assuming.Where(term => !term.IsTrue).Select(Name).ToList();
        script.Append("(check-sat-assuming (").AppendJoin(' ', names).Append("))\n");
        Asked++;
        LastAssumed = assuming;
        LastCore = null;
        return Flush().Atom switch
        {
            "sat" => true,
            "unsat" => false,
            "unknown" => null,
            var other => throw new SolverException(SolverFailure.Confused, $"the solver answered '{other}' where sat or unsat was expected."),
        };
    }

    /// <summary>Of what was assumed for the last question, a part that is impossible by itself.</summary>
    public IReadOnlyList<Term> Core()
    {
        if (LastCore is { } known)
        {
            return known;
        }

        script.Append("(get-unsat-assumptions)\n");
        var core = Flush().Parts.Select(part => part.ToString()).ToHashSet(StringComparer.Ordinal);
        return LastCore = [.. LastAssumed.Where(term => !term.IsTrue && core.Contains(Plain(Name(term))))];
    }

    /// <summary>The values, in the case the solver found last, of things that are free.</summary>
    public Values Read(IEnumerable<Term> free)
    {
        // Only what the solver was told of has a value; the rest may be anything.
        var told = free.Where(writer.IsWritten).ToList();
        if (told.Count == 0)
        {
            return Values.None;
        }

        script.Append("(get-value (").AppendJoin(' ', told.Select(term => $"|{term.Name}|")).Append("))\n");
        var flags = new Dictionary<Term, bool>();
        var numbers = new Dictionary<Term, Rational>();
        var answer = Flush();
        for (var i = 0; i < told.Count; i++)
        {
            var value = answer.Parts[i].Parts[1];
            if (told[i].IsFlag)
            {
                flags.Add(told[i], value.Atom == "true");
            }
            else
            {
                numbers.Add(told[i], SmtNumber.Read(value));
            }
        }

        return new Values(flags, numbers);
    }

    /// <inheritdoc />
    public void Dispose() => process.Dispose();

    private IReadOnlyList<Term> LastAssumed { get; set; } = [];

    private IReadOnlyList<Term>? LastCore { get; set; }

    /// <summary>A literal that stands for a term: what is assumed must be a name or its denial.</summary>
    private string Name(Term term)
    {
        var inner = term.Kind == TermKind.Not ? term.Parts[0] : term;
        if (inner.Kind is TermKind.Flag or TermKind.All)
        {
            return writer.Write(term, script);
        }

        if (!named.TryGetValue(term, out var name))
        {
            var text = writer.Write(term, script);
            name = FormattableString.Invariant($"a{term.Id}");
            script.Append("(declare-fun ").Append(name).Append(" () Bool)\n(assert (= ").Append(name).Append(' ').Append(text).Append("))\n");
            named.Add(term, name);
        }

        return name;
    }

    private static string Plain(string name) => name.Replace("|", "", StringComparison.Ordinal);

    private SExpression Flush()
    {
        var commands = script.ToString();
        script.Clear();
        return process.Ask(commands);
    }
}
