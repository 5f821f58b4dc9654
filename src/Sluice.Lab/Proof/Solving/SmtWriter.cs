using System.Text;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Solving;

/// <summary>Writes terms as SMT-LIB 2: what is free is declared, what is used more than once gets a name, and neither is said twice.</summary>
internal sealed class SmtWriter
{
    private readonly Dictionary<Term, string> written = [];
    private readonly HashSet<Term> seen = [];

    /// <summary>The expression of a term; what it needs first is added to a script.</summary>
    public string Write(Term term, StringBuilder script)
    {
        foreach (var part in InOrder(term))
        {
            Define(part, script);
        }

        return Refer(term);
    }

    /// <summary>Whether a free term was declared.</summary>
    public bool IsWritten(Term free) => written.ContainsKey(free);

    /// <summary>How a term is referred to that was written before.</summary>
    public string Refer(Term term) => term.IsTrue ? "true"
        : term.IsFalse ? "false"
        : term.Kind == TermKind.Not ? $"(not {Refer(term.Parts[0])})"
        : term.Kind == TermKind.Constant ? SmtNumber.Write(term.Value)
        : written[term];

    /// <summary>The parts of a term that are not yet written, each before what it is part of.</summary>
    private List<Term> InOrder(Term term)
    {
        var order = new List<Term>();
        var stack = new Stack<(Term Term, bool Done)>();
        stack.Push((term, false));
        while (stack.TryPop(out var at))
        {
            if (at.Done)
            {
                order.Add(at.Term);
            }
            else if (seen.Add(at.Term))
            {
                stack.Push((at.Term, true));
                foreach (var part in at.Term.Parts)
                {
                    stack.Push((part, false));
                }
            }
        }

        return order;
    }

    private void Define(Term term, StringBuilder script)
    {
        switch (term.Kind)
        {
            case TermKind.True or TermKind.Not or TermKind.Constant:
                return;
            case TermKind.Flag:
                script.Append("(declare-fun |").Append(term.Name).Append("| () Bool)\n");
                written.Add(term, $"|{term.Name}|");
                return;
            case TermKind.Number:
                script.Append("(declare-fun |").Append(term.Name).Append("| () ").Append(term.IsWhole ? "Int" : "Real").Append(")\n");
                written.Add(term, term.IsWhole ? $"(to_real |{term.Name}|)" : $"|{term.Name}|");
                return;
            case TermKind.AtMost when term.Parts.All(part => part.Kind is TermKind.Number or TermKind.Constant):
                written.Add(term, $"(<= {Refer(term.Parts[0])} {Refer(term.Parts[1])})");
                return;
        }

        // A truth value gets a name that is the same as it. A solver that writes definitions out where they are used (z3 does) takes minutes over what
        // it then solves in milliseconds.
        var name = FormattableString.Invariant($"t{term.Id}");
        script.Append(term.IsFlag ? $"(declare-fun {name} () Bool)\n(assert (= {name} (" : $"(define-fun {name} () Real (").Append(Operator(term.Kind));
        if (term.Kind == TermKind.Scaled)
        {
            script.Append(' ').Append(SmtNumber.Write(term.Value));
        }

        foreach (var part in term.Parts)
        {
            script.Append(' ').Append(Refer(part));
        }

        script.Append(term.IsFlag ? ")))\n" : "))\n");
        written.Add(term, name);
    }

    private static string Operator(TermKind kind) => kind switch
    {
        TermKind.All => "and",
        TermKind.AtMost => "<=",
        TermKind.Sum => "+",
        TermKind.Scaled or TermKind.Product => "*",
        TermKind.Quotient => "/",
        TermKind.Choice => "ite",
        _ => throw new InvalidOperationException($"{kind} has no operator."),
    };
}
