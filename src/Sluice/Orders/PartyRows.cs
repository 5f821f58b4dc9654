using Sluice.Facts;

namespace Sluice.Orders;

/// <summary>States the facts of the parties.</summary>
internal static class PartyRows
{
    private const string EntityList = "entity_list";

    /// <summary>The facts of a party.</summary>
    public static FactRow Of(Party party)
    {
        var row = Vocabulary.NewRow(FactScope.Party);
        Fill(row, party);
        return row;
    }

    /// <summary>States the facts of a party in a row that is empty.</summary>
    public static void Fill(FactRow row, Party party)
    {
        row.SetWord(Vocabulary.Role, party.Role);
        row.SetText(Vocabulary.PartyName, party.Name);
        row.Set(Vocabulary.PartyCountry, party.Country);
        row.Set(Vocabulary.PartyHeadquarters, party.Headquarters);
        row.SetText(Vocabulary.ParentName, party.UltimateParent?.Name);
        row.Set(Vocabulary.ParentHeadquarters, party.UltimateParent?.Headquarters);
        row.SetWord(Vocabulary.Listed, party.Listed);

        // Footnotes belong to an entry of the Entity List: who is known to have none has no footnotes.
        row.SetNumerals(Vocabulary.Footnotes, party.Footnotes ?? (party.Listed is null or EntityList ? null : []));
        row.Set(Vocabulary.PrivateSector, party.PrivateSector);
        row.SetWord(Vocabulary.Veu, party.Veu);
        row.SetWords(Vocabulary.Certifications, party.Certifications);
        row.Set(Vocabulary.PermanentEmployee, party.PermanentRegularEmployee);
        row.Owners = party.Owners;
    }
}
