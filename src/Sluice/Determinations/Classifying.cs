using Sluice.Facts;

namespace Sluice.Determinations;

/// <summary>Gives a line its classification: which entries of the control list it meets, its level, and what is presumed of it.</summary>
internal static class Classifying
{
    /// <summary>Classifies the line in hand, and writes its level and presumptions to the facts.</summary>
    public static void Classify(LawIndex index, Frame frame, LineWeighing line)
    {
        var rules = index.Classifications;
        Span<Tri> raw = stackalloc Tri[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            raw[i] = Holding.Holds(rules[i], frame);
        }

        Holding.Settle(raw, index.ClassificationYields, line.Classified);
        var level = -2;
        bool? datacenter = null;
        var presumptionOpen = false;
        line.IsClassified = false;
        for (var i = 0; i < rules.Length; i++)
        {
            if (line.Classified[i] == Tri.False)
            {
                continue;
            }

            line.IsClassified = true;
            var at = Vocabulary.Level.IndexOf(rules[i].Effect.Level!);
            level = level == -2 || level == at ? at : -1;
            if (rules[i].Effect.Datacenter is { } presumes)
            {
                datacenter = presumes;
                presumptionOpen = line.Classified[i] != Tri.True;
            }
        }

        // Rules that only may hold leave the level open unless all of them, and one that holds for sure, agree on it.
        if (level >= 0 && !line.Classified.Contains(Tri.True))
        {
            level = -1;
        }

        line.Level = level == -2 ? 0 : level;
        frame.Item![Vocabulary.Level] = line.LevelCell;
        if (datacenter is { } presumed)
        {
            ref var marketed = ref frame.Item[Vocabulary.Datacenter];
            if (!presumptionOpen)
            {
                marketed = new Cell { State = CellState.Known, Code = presumed ? 1 : 0 };
            }
            else if (marketed.State != CellState.Known || marketed.Code != (presumed ? 1 : 0))
            {
                marketed = default;
            }
        }

        line.Marketed = frame.Item[Vocabulary.Datacenter];
    }
}
