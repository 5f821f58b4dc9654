using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>
/// A step on the way from question to question: each answer leads to another one, and the last to what was found. Where a question does not
/// matter after those before it, it is not on the way, so that orders that differ in it go the same way.
/// </summary>
internal sealed class Step
{
    private Step? whenFalse;
    private Step? whenTrue;
    private Step? whenUnknown;
    private Step? whenError;
    private Step? then;

    /// <summary>The number of the question; -1 while none was asked here.</summary>
    public int Question { get; set; } = -1;

    /// <summary>What was found at the end of this way; null before.</summary>
    public object? Found { get; set; }

    /// <summary>Where the questions begin that follow when this way is at its end.</summary>
    public Step Then => then ??= new Step();

    /// <summary>The step that an answer leads to; null where nobody went before.</summary>
    public ref Step? this[Tri answer]
    {
        get
        {
            switch (answer)
            {
                case Tri.False:
                    return ref whenFalse;
                case Tri.True:
                    return ref whenTrue;
                case Tri.Unknown:
                    return ref whenUnknown;
                default:
                    return ref whenError;
            }
        }
    }
}
