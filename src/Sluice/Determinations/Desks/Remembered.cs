using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations.Desks;

/// <summary>What a law found of the lines of one profile: one finding for each way in which the limits come out.</summary>
internal sealed class Remembered
{
    private const int MostLimits = 15;

    private readonly Dictionary<uint, LineWeighing> findings = [];

    /// <summary>Begins with the first line of a profile.</summary>
    public Remembered(LineWeighing line)
    {
        Level = line.Level >= 0 ? new Cell { State = CellState.Known, Code = line.Level } : default;
        Marketed = line.Marketed;
        Limits = [.. line.Limits];
    }

    /// <summary>The level the item is at.</summary>
    public Cell Level { get; }

    /// <summary>Whether the item counts as made or marketed for datacenters.</summary>
    public Cell Marketed { get; }

    /// <summary>The limits that are asked for.</summary>
    public Limit[] Limits { get; }

    /// <summary>How the limits come out, as one number.</summary>
    public uint Ask(Frame frame)
    {
        var code = 0u;
        foreach (var limit in Limits)
        {
            code = (code << 2) | (uint)Holding.Within(limit, frame);
        }

        return code;
    }

    /// <summary>The finding, where no limit is asked for.</summary>
    public LineWeighing? Only { get; private set; }

    /// <summary>The finding for an outcome of the limits.</summary>
    public bool TryGet(uint code, out LineWeighing? finding) => findings.TryGetValue(code, out finding);

    /// <summary>Keeps a finding.</summary>
    public void Add(LineWeighing line)
    {
        if (Limits.Length == 0)
        {
            Only = line;
        }
        else if (Limits.Length <= MostLimits)
        {
            findings[line.LimitCode] = line;
        }
    }
}
