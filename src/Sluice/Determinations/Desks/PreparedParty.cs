using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>A party, with its facts and what was answered about it.</summary>
/// <param name="row">The facts.</param>
internal sealed class PreparedParty(FactRow row)
{
    /// <summary>The facts.</summary>
    public FactRow Row { get; } = row;

    /// <summary>What the questions about it alone were answered.</summary>
    public KnownAnswers Answers { get; } = new();
}
