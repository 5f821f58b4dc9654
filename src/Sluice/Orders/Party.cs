using Sluice.Parties;

namespace Sluice.Orders;

/// <summary>One party to the transaction (15 CFR 748.5); null is unknown.</summary>
/// <param name="Role">What the party does in it, a word of <see cref="Facts.Vocabulary.Role"/>.</param>
public sealed record Party(string Role)
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Where the party is; of the end user of a deemed export, the nationality.</summary>
    public Country? Country { get; init; }

    /// <summary>Where the party is headquartered; of the end user of a deemed export, the employer.</summary>
    public Country? Headquarters { get; init; }

    /// <summary>The party's ultimate parent.</summary>
    public UltimateParent? UltimateParent { get; init; }

    /// <summary>The known owners; empty when there is none to name.</summary>
    public IReadOnlyList<Owner>? Owners { get; init; }

    /// <summary>The list the party is on, a word of <see cref="Facts.Vocabulary.Listed"/>; null when it is still to be screened.</summary>
    public string? Listed { get; init; }

    /// <summary>Footnotes of the party's Entity List entry (Supp. 4 to part 744).</summary>
    public IReadOnlyList<int>? Footnotes { get; init; }

    /// <summary>Whether the party is neither owned nor controlled by a government.</summary>
    public bool? PrivateSector { get; init; }

    /// <summary>The validated end-user authorization the party holds, a word of <see cref="Facts.Vocabulary.Veu"/>.</summary>
    public string? Veu { get; init; }

    /// <summary>What the party has certified to the exporter, words of <see cref="Facts.Vocabulary.Certifications"/>.</summary>
    public IReadOnlyList<string>? Certifications { get; init; }

    /// <summary>Whether a recipient of technology is a permanent regular employee (15 CFR 734.20(d)(2)).</summary>
    public bool? PermanentRegularEmployee { get; init; }
}
