using Sluice.Facts;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>A number of the law by the order's date. The last day asked for is remembered, since orders come by the day.</summary>
internal sealed class TableMeasure(IDefinitions definitions, string name) : Measure
{
    private Entry? last;

    public override MeasureState Evaluate(Frame frame, out Number value)
    {
        ref var date = ref frame.Order[Vocabulary.Date.Slot];
        value = Number.Unknown;
        if (date.State != CellState.Known)
        {
            return (MeasureState)date.State;
        }

        var entry = last;
        if (entry is null || entry.Day != date.Code)
        {
            entry = new Entry(date.Code, definitions.Table(name, DateOnly.FromDayNumber(date.Code)) ?? Number.Unknown);
            last = entry;
        }

        value = entry.Value;
        return value.IsKnown ? MeasureState.Known : MeasureState.Error;
    }

    private sealed record Entry(int Day, Number Value);
}

/// <summary>The sum or the largest of a number of a list's elements.</summary>
internal sealed class AggregateMeasure(AggregateKind kind, ListReader list, int place, Measure body) : Measure
{
    public override MeasureState Evaluate(Frame frame, out Number value)
    {
        value = Number.Unknown;
        if (list.Of(frame) is not { } rows)
        {
            return MeasureState.Unknown;
        }

        var state = MeasureState.Known;
        var total = Number.Zero;
        for (var i = 0; i < rows.Length; i++)
        {
            frame.Bound[place] = rows[i];
            state = MeasureStates.Both(state, body.Evaluate(frame, out var number));
            if (state == MeasureState.Unknown)
            {
                return state;
            }

            if (state == MeasureState.Known && !TryAdd(ref total, number, i == 0))
            {
                state = MeasureState.Error;
            }
        }

        value = state == MeasureState.Known ? total : Number.Unknown;
        return state;
    }

    private bool TryAdd(ref Number total, Number number, bool first)
    {
        if (kind == AggregateKind.Max)
        {
            total = first || number > total ? number : total;
            return true;
        }

        try
        {
            total += number;
            return true;
        }
        catch (ArithmeticException)
        {
            return false;
        }
    }
}

/// <summary>
/// TPP installed in some countries after this order: the sum, or the largest of a single country. Countries that are
/// treated as one are one country. A line without TPP adds nothing.
/// </summary>
internal sealed class InstalledMeasure(InstalledKind kind, int[][] countries) : Measure
{
    private readonly int destination = Vocabulary.Destination.Slot;
    private readonly int totalTpp = Vocabulary.TotalTpp.Slot;

    public override MeasureState Evaluate(Frame frame, out Number value)
    {
        value = Number.Unknown;
        ref var to = ref frame.Order[destination];
        if (frame.Installed is null || to.State == CellState.Unknown)
        {
            return MeasureState.Unknown;
        }

        if (to.State == CellState.Missing)
        {
            return MeasureState.Error;
        }

        try
        {
            return Add(frame, frame.Installed, to.Code, out value);
        }
        catch (ArithmeticException)
        {
            return MeasureState.Error;
        }
    }

    private MeasureState Add(Frame frame, IReadOnlyDictionary<int, decimal> installed, int to, out Number value)
    {
        value = Number.Unknown;
        var total = Number.Zero;
        foreach (var country in countries)
        {
            var sum = Number.Zero;
            foreach (var index in country)
            {
                if (installed.TryGetValue(index, out var tpp))
                {
                    sum += Number.Of(tpp);
                }

                if (index == to)
                {
                    if (!TryTotal(frame, out var order))
                    {
                        return MeasureState.Unknown;
                    }

                    sum += order;
                }
            }

            total = kind == InstalledKind.Sum ? total + sum : sum > total ? sum : total;
        }

        value = total;
        return MeasureState.Known;
    }

    private bool TryTotal(Frame frame, out Number total)
    {
        total = Number.Zero;
        foreach (var item in frame.Items)
        {
            ref var cell = ref item[totalTpp];
            if (cell.State == CellState.Unknown)
            {
                return false;
            }

            if (cell.State == CellState.Known)
            {
                total += cell.Number;
            }
        }

        return true;
    }
}
