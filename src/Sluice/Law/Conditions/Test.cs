using Sluice.Facts;

namespace Sluice.Law.Conditions;

/// <summary>A compiled condition. It allocates nothing while evaluating (but when a table is asked for another day than before), and may be shared by threads that have a frame each.</summary>
public abstract class Test
{
    /// <summary>Whether the condition holds.</summary>
    public abstract Tri Evaluate(Frame frame);
}
