using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>
/// Weighs an order under one law, kind of provision by kind: classification, jurisdiction, prohibitions, requirements, what
/// lifts them, reviews. It knows kinds and facts only; every number, country, symbol and date is the law's.
/// </summary>
internal static class Weigher
{
    /// <summary>Weighs an order.</summary>
    /// <param name="index">The law.</param>
    /// <param name="frame">The facts, bound to that law. Levels and presumptions are written to it and taken back.</param>
    /// <param name="into">Receives what is found.</param>
    /// <param name="watch">Is told where the weighing stands; null for nobody.</param>
    public static void Weigh(LawIndex index, Frame frame, Weighing into, IWeighingWatch? watch = null)
    {
        var stated = Array.ConvertAll(frame.Items, item => item[Vocabulary.Datacenter]);
        try
        {
            WeighLines(index, frame, into, watch);
        }
        finally
        {
            // The rows may be those of other orders too.
            for (var i = 0; i < stated.Length; i++)
            {
                frame.Items[i][Vocabulary.Datacenter] = stated[i];
                frame.Items[i][Vocabulary.Level] = default;
            }
        }

        into.Combine();
    }

    private static void WeighLines(LawIndex index, Frame frame, Weighing into, IWeighingWatch? watch)
    {
        for (var i = 0; i < frame.Items.Length; i++)
        {
            frame.Item = frame.Items[i];
            watch?.Begin(i);
            Classifying.Classify(index, frame, into.Lines[i]);
            watch?.Classified(i, into.Lines[i]);
        }

        for (var i = 0; i < frame.Items.Length; i++)
        {
            frame.Item = frame.Items[i];
            watch?.Begin(i);
            WeighLine(index, frame, into.Lines[i]);
            watch?.Weighed(i, into.Lines[i]);
        }
    }

    private static void WeighLine(LawIndex index, Frame frame, LineWeighing line)
    {
        line.Subject = Fill(index.Jurisdictions, frame, line.Jurisdictions);
        Fill(index.Prohibitions, frame, line.Prohibited);
        var required = Fill(index.Requirements, frame, line.Required);
        if (required == Tri.False)
        {
            Array.Clear(line.Unlifted);
            Array.Clear(line.Concerned);
            Array.Clear(line.Available);
        }
        else
        {
            Fill(index.Restrictions, frame, line.Restricted);
            Lifting.Lift(index, frame, line);
            Judging.Judge(index, frame, line);
        }

        line.Outcomes = Concluding.Outcomes(index, line, required);
        line.Reviews = Judging.Reviews(index, line);
    }

    private static Tri Fill(Provision[] provisions, Frame frame, Tri[] values)
    {
        var any = Tri.False;
        for (var i = 0; i < provisions.Length; i++)
        {
            values[i] = Holding.Holds(provisions[i], frame);
            any = Tris.Or(any, values[i]);
        }

        return any;
    }
}
