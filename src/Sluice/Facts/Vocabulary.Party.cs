namespace Sluice.Facts;

public static partial class Vocabulary
{
    /// <summary>What the party does in the transaction (15 CFR 748.5).</summary>
    public static readonly Fact Role = Define(FactScope.Party, "role", FactKind.Symbol, words: ["purchaser", "intermediate_consignee", "ultimate_consignee", "end_user", "operator", "tenant"]);

    /// <summary>The party's name.</summary>
    public static readonly Fact PartyName = Define(FactScope.Party, "name", FactKind.Name);

    /// <summary>Where the party is.</summary>
    public static readonly Fact PartyCountry = Define(FactScope.Party, "country", FactKind.Country);

    /// <summary>Where the party is headquartered.</summary>
    public static readonly Fact PartyHeadquarters = Define(FactScope.Party, "headquarters", FactKind.Country);

    /// <summary>The name of the party's ultimate parent.</summary>
    public static readonly Fact ParentName = Define(FactScope.Party, "ultimate_parent.name", FactKind.Name);

    /// <summary>Where the party's ultimate parent is headquartered.</summary>
    public static readonly Fact ParentHeadquarters = Define(FactScope.Party, "ultimate_parent.headquarters", FactKind.Country);

    /// <summary>The list the party is on.</summary>
    public static readonly Fact Listed = Define(FactScope.Party, "listed", FactKind.Symbol, words: ["none", "entity_list", "denied_persons", "unverified", "meu", "sdn"]);

    /// <summary>Footnotes of the party's Entity List entry (Supp. 4 to part 744).</summary>
    public static readonly Fact Footnotes = Define(FactScope.Party, "footnotes", FactKind.Numerals);

    /// <summary>Whether the party is neither owned nor controlled by a government.</summary>
    public static readonly Fact PrivateSector = Define(FactScope.Party, "private_sector", FactKind.Flag);

    /// <summary>The validated end-user authorization the party holds (15 CFR 748.15).</summary>
    public static readonly Fact Veu = Define(FactScope.Party, "veu", FactKind.Symbol, words: ["none", "general", "uveu", "nveu"]);

    /// <summary>Certifications the exporter holds from the party.</summary>
    public static readonly Fact Certifications = Define(FactScope.Party, "certifications", FactKind.Symbols, words: ["lpp_statement", "aia_certification", "supp10_security", "uvl_statement"]);

    /// <summary>Whether a recipient of technology is a permanent regular employee (15 CFR 734.20(d)(2)).</summary>
    public static readonly Fact PermanentEmployee = Define(FactScope.Party, "permanent_regular_employee", FactKind.Flag);
}
