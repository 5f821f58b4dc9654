using Sluice.Screening.Names;

namespace Sluice.Screening.Index;

/// <summary>Every name of every party of an index with what bounds its score, by the number of the name.</summary>
internal sealed class NameTable
{
    /// <summary>Lays the names of the parties out by number.</summary>
    /// <param name="parties">The parties in the order of their numbers.</param>
    public NameTable(IReadOnlyList<PreparedParty> parties)
    {
        var count = parties.Sum(party => party.Names.Length);
        Names = new PreparedName[count];
        PartyOf = new int[count];
        Weights = new float[count];
        IsEntity = new bool[count];
        FirstNameOf = new int[parties.Count];
        var number = 0;
        for (var party = 0; party < parties.Count; party++)
        {
            FirstNameOf[party] = number;
            foreach (var name in parties[party].Names)
            {
                Add(number++, party, name);
            }
        }
    }

    public PreparedName[] Names { get; }

    public int[] PartyOf { get; }

    public int[] FirstNameOf { get; }

    public float[] Weights { get; }

    public bool[] IsEntity { get; }

    private void Add(int number, int party, PreparedName name)
    {
        Names[number] = name;
        PartyOf[number] = party;
        Weights[number] = name.Weight;
        IsEntity[number] = name.IsEntity;
    }
}
