namespace Sluice.Determinations.Desks;

/// <summary>What the questions about one exporter, or one end use, alone were answered, law by law.</summary>
internal sealed class KnownAnswers
{
    private (bool IsKnown, AnswerSet Answers)[] byLaw = [];

    /// <summary>The answers under a law; not known the first time.</summary>
    public ref (bool IsKnown, AnswerSet Answers) Under(int law)
    {
        if (law >= byLaw.Length)
        {
            Array.Resize(ref byLaw, law + 4);
        }

        return ref byLaw[law];
    }
}
