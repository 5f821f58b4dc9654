using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Determinations.Desks;

/// <summary>The answers to a question about one fact of the order that has few values: a flag, a symbol or a country.</summary>
internal sealed class ValueAnswers
{
    private readonly Tri[] answers;
    private readonly int slot;

    private ValueAnswers(Fact fact, int values, Test test)
    {
        slot = fact.Slot;
        answers = new Tri[values + 2];
        var frame = new Frame(Vocabulary.NewRow(FactScope.Order), [], null, null);
        for (var i = 0; i < answers.Length; i++)
        {
            frame.Order[slot] = i < 2 ? new Cell { State = i == 0 ? CellState.Unknown : CellState.Missing } : new Cell { State = CellState.Known, Code = i - 2 };
            answers[i] = test.Evaluate(frame);
        }
    }

    /// <summary>The answers to a question that reads one fact; null when the fact has too many values.</summary>
    public static ValueAnswers? Of(Fact fact, Test test) => fact.Kind switch
    {
        FactKind.Flag => new ValueAnswers(fact, 2, test),
        FactKind.Symbol => new ValueAnswers(fact, fact.Words.Count, test),
        FactKind.Country => new ValueAnswers(fact, Countries.Count, test),
        _ => null,
    };

    /// <summary>The answer for the value that an order has.</summary>
    public Tri For(FactRow order)
    {
        ref var cell = ref order[slot];
        return answers[cell.State switch { CellState.Known => cell.Code + 2, CellState.Unknown => 0, _ => 1 }];
    }
}
