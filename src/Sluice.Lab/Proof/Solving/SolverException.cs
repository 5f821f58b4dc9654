namespace Sluice.Lab.Proof.Solving;

/// <summary>Why a solver gave no answer.</summary>
public enum SolverFailure
{
    /// <summary>There is no such program.</summary>
    NotFound,

    /// <summary>It ended by itself.</summary>
    Died,

    /// <summary>It took longer than it was given.</summary>
    TimedOut,

    /// <summary>It took more memory than it was given.</summary>
    OutOfMemory,

    /// <summary>It could not tell.</summary>
    Undecided,

    /// <summary>It said what was not understood.</summary>
    Confused,
}

/// <summary>A solver gave no answer; the message is a sentence that says which solver, and what can be done.</summary>
/// <param name="failure">Why.</param>
/// <param name="message">The sentence.</param>
public sealed class SolverException(SolverFailure failure, string message) : Exception(message)
{
    /// <summary>Why.</summary>
    public SolverFailure Failure { get; } = failure;
}
