using Sluice.Facts;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>A party, with its facts and what was answered about it.</summary>
internal sealed class PreparedParty
{
    /// <summary>What the questions about it alone were answered.</summary>
    public KnownAnswers Answers;

    /// <summary>The facts.</summary>
    public FactRow Row { get; } = Vocabulary.NewRow(FactScope.Party);

    /// <summary>Its role, as a position in the words of <see cref="Vocabulary.Role"/>.</summary>
    public int Role { get; private set; }

    /// <summary>Takes a party in place of the one there was.</summary>
    public void Take(Party party)
    {
        Answers.Clear();
        Row.Clear();
        PartyRows.Fill(Row, party);
        Role = Row[Vocabulary.Role].Code;
    }
}
