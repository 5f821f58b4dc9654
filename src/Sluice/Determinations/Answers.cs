namespace Sluice.Determinations;

/// <summary>Both answers to an order, without anything behind them.</summary>
/// <param name="Written">By the law as written.</param>
/// <param name="Enforced">By the law as enforced.</param>
public readonly record struct Answers(Ruling Written, Ruling Enforced)
{
    /// <summary>Whether nothing is open.</summary>
    public bool AreSettled => Written.IsSettled && Enforced.IsSettled;
}
