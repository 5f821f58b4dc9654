namespace Sluice.Determinations;

/// <summary>Is told where the weighing of an order stands: all lines are classified first, and then each is weighed.</summary>
internal interface IWeighingWatch
{
    /// <summary>A line is taken in hand.</summary>
    void Begin(int line);

    /// <summary>It is classified.</summary>
    void Classified(int line, LineWeighing found);

    /// <summary>It is weighed.</summary>
    void Weighed(int line, LineWeighing found);
}
