using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>What the questions about an exporter or an end use alone were answered, law by law.</summary>
internal sealed class KnownAnswers
{
    private byte[]?[] byLaw = [];

    /// <summary>The answers under a law, by question: 0 where it was not asked, else one more than the <see cref="Tri"/>.</summary>
    /// <param name="law">The number of the law.</param>
    /// <param name="questions">How many questions it has.</param>
    public byte[] Under(int law, int questions)
    {
        if (law >= byLaw.Length)
        {
            Array.Resize(ref byLaw, law + 4);
        }

        return byLaw[law] ??= new byte[questions];
    }
}
