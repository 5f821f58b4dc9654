using System.Text;

namespace Sluice.Lab.Proof.Solving;

/// <summary>Reads answers from a solver as they come: it never waits for more than the answer in hand.</summary>
/// <param name="text">What the solver writes.</param>
internal sealed class SExpressionReader(TextReader text)
{
    private const int Deepest = 10_000;
    private const int None = -2;
    private int ahead = None;

    /// <summary>The next answer; null when the solver has ended.</summary>
    /// <exception cref="SolverException">It is no answer.</exception>
    public SExpression? Read() => Read(0);

    private SExpression? Read(int depth)
    {
        if (depth > Deepest)
        {
            throw new SolverException(SolverFailure.Confused, "the solver's answer nests too deep to be one.");
        }

        var c = SkipSpace();
        switch (c)
        {
            case < 0:
                return null;
            case '(':
                ahead = None;
                return List(depth);
            case '|' or '"':
                ahead = None;
                return new SExpression(Quoted((char)c), []);
            case ')':
                throw new SolverException(SolverFailure.Confused, "the solver closed a bracket that it had not opened.");
            default:
                return new SExpression(Word(), []);
        }
    }

    private SExpression List(int depth)
    {
        var parts = new List<SExpression>();
        while (SkipSpace() != ')')
        {
            parts.Add(Read(depth + 1) ?? throw new SolverException(SolverFailure.Died, "the solver ended in the middle of an answer."));
        }

        ahead = None;
        return new SExpression(null, parts);
    }

    private string Word()
    {
        var word = new StringBuilder();
        while (Next() is var c and >= 0 && !char.IsWhiteSpace((char)c) && c is not ('(' or ')'))
        {
            word.Append((char)c);
            ahead = None;
        }

        return word.ToString();
    }

    private string Quoted(char end)
    {
        var quoted = new StringBuilder();
        while (Next() is var c and >= 0 && c != end)
        {
            quoted.Append((char)c);
            ahead = None;
        }

        ahead = None;
        return quoted.ToString();
    }

    private int SkipSpace()
    {
        while (Next() is var c and >= 0 && char.IsWhiteSpace((char)c))
        {
            ahead = None;
        }

        return Next();
    }

    // A pipe cannot be looked into without reading; what was read ahead is kept.
    private int Next() => ahead == None ? ahead = text.Read() : ahead;
}
