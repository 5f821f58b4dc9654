namespace Sluice.Lab.Plans;

/// <summary>Orders told apart by what the change does to their answers.</summary>
public sealed class ShiftTally
{
    private static readonly Tally Nothing = new();
    private readonly Tally?[] byShift = new Tally?[Enum.GetValues<Shift>().Length];

    /// <summary>All of them.</summary>
    public Tally All { get; } = new();

    /// <summary>Those whose answers change.</summary>
    public Tally Changed { get; } = new();

    /// <summary>Those to whose answers one thing happens.</summary>
    public Tally this[Shift shift] => byShift[(int)shift] ?? Nothing;

    internal void Add(Shift shift, OrderFigures order)
    {
        All.Add(order);
        (byShift[(int)shift] ??= new Tally()).Add(order);
        if (shift != Shift.None)
        {
            Changed.Add(order);
        }
    }

    internal void Add(ShiftTally other)
    {
        All.Add(other.All);
        Changed.Add(other.Changed);
        for (var i = 0; i < byShift.Length; i++)
        {
            if (other.byShift[i] is { } tally)
            {
                (byShift[i] ??= new Tally()).Add(tally);
            }
        }
    }
}
