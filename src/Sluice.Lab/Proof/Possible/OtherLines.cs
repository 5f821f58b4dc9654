using Sluice.Facts;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Possible;

/// <summary>
/// What lines beside those in hand add to sums over all lines. It may be anything that such numbers can add up to, so that what is proved holds
/// of orders with any number of lines; whether some lines do add up to it is found out when an order is looked for.
/// </summary>
/// <param name="logic">Joins values.</param>
/// <param name="cells">Makes cells.</param>
/// <param name="catalogue">The parts that lines can name.</param>
internal sealed class OtherLines(Logic logic, CellMaker cells, CatalogueLines catalogue)
{
    private readonly TermBank bank = logic.Bank;
    private readonly PossibleLine template = new(logic, cells, catalogue, "line");
    private readonly Dictionary<(Term, Term, Term), AnyNumber> sums = [];

    /// <summary>How many different sums were asked for.</summary>
    public int Count => sums.Count;

    /// <summary>Whether there are other lines that add anything.</summary>
    public Term Add => bank.Flag("others");

    /// <summary>What the other lines add to a sum.</summary>
    /// <param name="law">Names the law by how it classifies lines: laws of one name give every line the same level.</param>
    /// <param name="body">The number that is added up.</param>
    public AnyNumber Sum(string law, Func<AnyRow, AnyNumber> body)
    {
        var words = Vocabulary.Level.Words.Count;
        var level = cells.Code($"line.level.{law}", words + 1);
        var presumed = new FlagCell(bank, bank.Flag($"line.datacenter.{law}.known"), bank.Not(bank.Flag($"line.datacenter.{law}.known")), bank.Flag($"line.datacenter.{law}"));
        var view = new LineView(template, new LevelCell(bank, [.. Enumerable.Range(0, words).Select(level.Is)]), presumed);
        var one = body(view);
        var key = (one.Known, one.Unknown, one.Value);
        if (!sums.TryGetValue(key, out var sum))
        {
            var name = FormattableString.Invariant($"others.sum{sums.Count + 1}");
            var least = bank.Least(one.Value) is { Sign: >= 0 } ? default(Rational) : (Rational?)null;
            var value = bank.Number(name, least, null);
            var unknown = one.Unknown.IsFalse ? bank.False : bank.And(Add, bank.Flag($"{name}.unknown"));
            var known = one.Known.IsTrue ? bank.True : bank.Or(bank.Not(Add), bank.And(bank.Not(unknown), bank.Flag($"{name}.known")));
            sums.Add(key, sum = new AnyNumber(known, unknown, bank.ChooseNumber(Add, value, bank.Zero)));
        }

        return sum;
    }
}
