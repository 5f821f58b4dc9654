using Sluice.Facts;
using Sluice.Lab.Proof.Possible;
using Sluice.Orders;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>Makes the parties of an order of a case.</summary>
internal static class PartyExample
{
    private const int Numerals = 10;

    /// <summary>A party.</summary>
    public static Party Make(CaseReader read, PossibleOrder order, PossibleParty party)
    {
        var asked = party.Asked.ToHashSet();
        var parentName = Name(read, order, party, Vocabulary.ParentName);
        var parentHeadquarters = read.Country(party.NameOf(Vocabulary.ParentHeadquarters));
        var role = party.Role ?? read.Code(party.NameOf(Vocabulary.Role)) ?? Vocabulary.Role.IndexOf("intermediate_consignee");
        return new Party(Vocabulary.Role.Words[role])
        {
            Name = Name(read, order, party, Vocabulary.PartyName),
            Country = read.Country(party.NameOf(Vocabulary.PartyCountry)),
            Headquarters = read.Country(party.NameOf(Vocabulary.PartyHeadquarters)),
            UltimateParent = parentName is null && parentHeadquarters is null ? null : new UltimateParent(parentName, parentHeadquarters),
            Listed = read.Word(Vocabulary.Listed, party.NameOf(Vocabulary.Listed)),
            Footnotes = asked.Contains(Vocabulary.Footnotes)
                ? [.. Enumerable.Range(0, Numerals).Where(n => read.Flag(FormattableString.Invariant($"{party.NameOf(Vocabulary.Footnotes)}[{n}]")) == true)]
                : null,
            PrivateSector = read.Flag(party.NameOf(Vocabulary.PrivateSector)),
            Veu = read.Word(Vocabulary.Veu, party.NameOf(Vocabulary.Veu)),
            Certifications = read.Words(Vocabulary.Certifications, party.NameOf(Vocabulary.Certifications), asked),
            PermanentRegularEmployee = read.Flag(party.NameOf(Vocabulary.PermanentEmployee)),
            Owners = party.Ownership.Count > 0 ? OwnersExample.Make(party.Ownership, q => read.IsTrue(q.Holds)) : null,
        };
    }

    private static string? Name(CaseReader read, PossibleOrder order, PossibleParty party, Fact fact) =>
        read.Code(party.NameOf(fact)) is { } kind ? order.Apart.Names.Texts[kind] : null;
}
