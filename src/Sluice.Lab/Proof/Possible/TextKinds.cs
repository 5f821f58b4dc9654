using Sluice.Lab.Proof.Asking;

namespace Sluice.Lab.Proof.Possible;

/// <summary>Names, parts or ECCNs, in kinds that no list in question tells apart, each with a text that is of the kind.</summary>
internal sealed class TextKinds
{
    private readonly List<string> texts = [];
    private readonly List<UInt128[]> matches = [];

    /// <summary>Divides texts.</summary>
    /// <param name="candidates">Texts among which there is one of every kind; of several of a kind the first stands for it.</param>
    /// <param name="lists">For each law the lists that are asked about: bit n is list n.</param>
    /// <param name="match">The lists of a law that a text is on.</param>
    public TextKinds(IEnumerable<string> candidates, IReadOnlyList<UInt128> lists, Func<int, string, UInt128> match)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in candidates)
        {
            var on = lists.Select((asked, law) => match(law, text) & asked).ToArray();
            if (seen.Add(string.Join(' ', on)))
            {
                texts.Add(text);
                matches.Add(on);
            }
        }
    }

    /// <summary>A text of each kind.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>Whether the texts of a kind are on a list.</summary>
    public bool IsOn(int kind, ListBit list) => (matches[kind][list.Law] >> list.Bit & UInt128.One) != UInt128.Zero;

    /// <summary>The kind of a text that is on these lists of each law, or -1.</summary>
    public int Find(IReadOnlyList<UInt128> on) => matches.FindIndex(m => m.SequenceEqual(on));
}
