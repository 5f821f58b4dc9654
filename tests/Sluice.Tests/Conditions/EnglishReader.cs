using Sluice.Facts;

namespace Sluice.Tests.Conditions;

/// <summary>
/// Reads the English of conditions as a language of its own, and evaluates it against an order. It knows nothing of the
/// condition the words came from, so words that say something else than their condition are found out.
/// </summary>
internal sealed partial class EnglishReader(string text, Frame frame, TestLaw law)
{
    private readonly List<(FactScope Scope, FactRow Row)> bound = [];
    private int at;

    /// <summary>The truth value of the words.</summary>
    public Tri Evaluate()
    {
        var sentence = Sentence();
        return at == text.Length ? sentence() : throw Puzzled("the end");
    }

    private delegate Tri Claim();

    private FormatException Puzzled(string expected) => new($"Expected {expected} at: {text[at..Math.Min(text.Length, at + 60)]} | in: {text}");

    private bool Take(string words)
    {
        if (string.CompareOrdinal(text, at, words, 0, words.Length) != 0)
        {
            return false;
        }

        at += words.Length;
        return true;
    }

    private string? TakeOne(string[] choices) => choices.FirstOrDefault(Take);

    private void Need(string words)
    {
        if (!Take(words))
        {
            throw Puzzled($"\"{words}\"");
        }
    }

    /// <summary>Tries to read something; goes back when it is not there.</summary>
    private T? Try<T>(Func<T?> read)
        where T : class
    {
        var start = at;
        try
        {
            if (read() is { } found)
            {
                return found;
            }
        }
        catch (FormatException)
        {
            // Not this; the next kind of sentence is tried.
        }

        at = start;
        return null;
    }

    private Claim Sentence()
    {
        var claims = new List<Claim> { Atom() };
        var and = text.AsSpan(at).StartsWith(", and ");
        var mark = and ? ", and " : ", or ";
        while (Take(mark))
        {
            claims.Add(Atom());
        }

        var mixed = text.AsSpan(at).StartsWith(", and ") || text.AsSpan(at).StartsWith(", or ");
        return mixed ? throw Puzzled("one kind of join")
            : claims.Count == 1 ? claims[0]
            : and ? () => claims.Select(x => x()).Aggregate(Tris.And)
            : () => claims.Select(x => x()).Aggregate(Tris.Or);
    }

    private Claim Bracketed()
    {
        Need("(");
        var inner = Sentence();
        Need(")");
        return inner;
    }

    private static Claim Negated(Claim claim, bool holds) => holds ? claim : () => Tris.Not(claim());

    private Claim Atom() =>
        Try(Framed) ?? Try(Together) ?? Try(Walked) ?? Try(AboutParty) ?? Try(FlagClause) ?? Try(AboutFact) ?? Try(NumbersCompared) ?? Bracketed();

    private Claim? Framed()
    {
        if (Take("it is not the case that "))
        {
            return Negated(Bracketed(), false);
        }

        if (Take("it always holds"))
        {
            return () => Tri.True;
        }

        if (Take("it never holds"))
        {
            return () => Tri.False;
        }

        if (Take("if "))
        {
            var test = Bracketed();
            Need(", then ");
            var then = Bracketed();
            Need(", otherwise ");
            var otherwise = Bracketed();
            return () => test() switch
            {
                Tri.True => then(),
                Tri.False => otherwise(),
                Tri.Error => Tri.Error,
                _ => then() is Tri.True or Tri.False && then() == otherwise() ? then() : Tri.Unknown,
            };
        }

        return null;
    }

    private Claim? Together()
    {
        var not = Take("exactly one of ");
        if (!not && text[at] != '(')
        {
            return null;
        }

        var a = Bracketed();
        Need(" and ");
        var b = Bracketed();
        Need(not ? " holds" : " hold or fail together");
        return () => (a(), b()) switch
        {
            (Tri.Unknown, _) or (_, Tri.Unknown) => Tri.Unknown,
            (Tri.Error, _) or (_, Tri.Error) => Tri.Error,
            var (x, y) => Tris.Of(x == y != not),
        };
    }

    private (Func<FactRow[]?> Rows, FactScope Scope) Elements()
    {
        if (Take("party"))
        {
            return (() => frame.Parties, FactScope.Party);
        }

        if (Take("item"))
        {
            return (() => frame.Items, FactScope.Item);
        }

        Need("model that generated data for ");
        var item = TakeOne(EnglishLexicon.Items) ?? throw Puzzled("an item");
        return (() => Row(item).Generators, FactScope.Generator);
    }

    private Claim? Walked()
    {
        var start = TakeOne(["at least one ", "not every ", "every ", "no "]);
        if (start is null)
        {
            return null;
        }

        var (all, holds) = (start.EndsWith("every ", StringComparison.Ordinal), start is "at least one " or "every ");
        var (rows, scope) = Elements();
        Need(" is such that ");
        var body = Bracketed();
        return Negated(
            () =>
            {
                var values = rows()?.Select(row => Inside(scope, row, () => body())).ToList();
                return values is null ? Tri.Unknown : all ? values.Aggregate(Tri.True, Tris.And) : values.Aggregate(Tri.False, Tris.Or);
            },
            holds);
    }

    private T Inside<T>(FactScope scope, FactRow row, Func<T> evaluate)
    {
        bound.Add((scope, row));
        var value = evaluate();
        bound.RemoveAt(bound.Count - 1);
        return value;
    }

    /// <summary>The row a subject speaks of.</summary>
    private FactRow Row(string whose)
    {
        switch (whose)
        {
            case "":
                return frame.Order;
            case "the item":
                return frame.Item ?? Vocabulary.NewRow(FactScope.Item);
            case "the recipient":
                return Row(new[] { 2, 3, 0 }.Select(role => EnglishLexicon.Roles[role]).FirstOrDefault(x => Named(x) == Tri.True) ?? "the purchaser");
            case var _ when whose.StartsWith("that ", StringComparison.Ordinal):
                var words = whose.Split(' ');
                var scope = words[^1] switch { "party" => FactScope.Party, "item" => FactScope.Item, _ => FactScope.Generator };
                var ordinal = words.Length == 2 ? 0 : Array.IndexOf(["", "second", "third", "fourth"], words[1]);
                return bound.Where(x => x.Scope == scope).ElementAt(ordinal).Row;
            default:
                return frame.PartyOf(Array.IndexOf(EnglishLexicon.Roles, whose));
        }
    }

    private Tri Named(string whose) => whose == "the recipient"
        ? Tris.Or(Named("the purchaser"), Tris.Or(Named("the end user"), Named("the ultimate consignee")))
        : frame.Parties is null ? Tri.Unknown
        : Tris.Of(frame.Parties.Any(x => x[Vocabulary.Role].Code == Array.IndexOf(EnglishLexicon.Roles, whose)));

    private Func<Cell>? Phrase(List<(string Text, Fact Fact, string Whose)> phrases, out Fact fact)
    {
        foreach (var (words, found, whose) in phrases)
        {
            if (Take(words))
            {
                fact = found;
                return () => Row(whose)[found];
            }
        }

        fact = Vocabulary.Date;
        return null;
    }

    private static Tri Ask(Cell cell, Func<Cell, bool> holds) => cell.State switch
    {
        CellState.Known => Tris.Of(holds(cell)),
        CellState.Unknown => Tri.Unknown,
        _ => Tri.Error,
    };
}
