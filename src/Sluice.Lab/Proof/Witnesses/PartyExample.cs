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
        var parentHeadquarters = read.Country($"{party.Name}.{Vocabulary.ParentHeadquarters.Path}");
        var role = party.Role ?? read.Code($"{party.Name}.{Vocabulary.Role.Path}") ?? Vocabulary.Role.IndexOf("intermediate_consignee");
        return new Party(Vocabulary.Role.Words[role])
        {
            Name = Name(read, order, party, Vocabulary.PartyName),
            Country = read.Country($"{party.Name}.{Vocabulary.PartyCountry.Path}"),
            Headquarters = read.Country($"{party.Name}.{Vocabulary.PartyHeadquarters.Path}"),
            UltimateParent = parentName is null && parentHeadquarters is null ? null : new UltimateParent(parentName, parentHeadquarters),
            Listed = read.Word(Vocabulary.Listed, $"{party.Name}.{Vocabulary.Listed.Path}"),
            Footnotes = asked.Contains(Vocabulary.Footnotes)
                ? [.. Enumerable.Range(0, Numerals).Where(n => read.Flag(FormattableString.Invariant($"{party.Name}.{Vocabulary.Footnotes.Path}[{n}]")) == true)]
                : null,
            PrivateSector = read.Flag($"{party.Name}.{Vocabulary.PrivateSector.Path}"),
            Veu = read.Word(Vocabulary.Veu, $"{party.Name}.{Vocabulary.Veu.Path}"),
            Certifications = read.Words(Vocabulary.Certifications, $"{party.Name}.{Vocabulary.Certifications.Path}", asked),
            PermanentRegularEmployee = read.Flag($"{party.Name}.{Vocabulary.PermanentEmployee.Path}"),
            Owners = party.Ownership.Count > 0 ? OwnersExample.Make(party.Ownership, q => read.IsTrue(q.Holds)) : null,
        };
    }

    private static string? Name(CaseReader read, PossibleOrder order, PossibleParty party, Fact fact) =>
        read.Code($"{party.Name}.{fact.Path}") is { } kind ? order.Apart.Names.Texts[kind] : null;
}
