using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <summary>A company that does not exist, with its facts as a party.</summary>
internal sealed class Company
{
    private readonly byte[]?[] texts = new byte[Vocabulary.Role.Words.Count][];

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is.</summary>
    public required Country Country { get; init; }

    /// <summary>The group it belongs to.</summary>
    public required CompanyGroup Group { get; init; }

    /// <summary>The list it is on, a word of the vocabulary.</summary>
    public required string Listed { get; init; }

    /// <summary>Footnotes of its entry.</summary>
    public IReadOnlyList<int> Footnotes { get; init; } = [];

    /// <summary>What it has certified.</summary>
    public IReadOnlyList<string> Certifications { get; init; } = [];

    /// <summary>The company as a party in JSON.</summary>
    /// <param name="role">What it does in the transaction: the position of the word.</param>
    public ReadOnlySpan<byte> As(int role) => texts[role] ??= PartyText.Of(this, Vocabulary.Role.Words[role]);
}

/// <summary>An ultimate parent with its companies.</summary>
internal sealed class CompanyGroup
{
    /// <summary>The position among the groups.</summary>
    public required int Index { get; init; }

    /// <summary>The ultimate parent's name.</summary>
    public required string Name { get; init; }

    /// <summary>Where the ultimate parent is headquartered.</summary>
    public required Country Headquarters { get; init; }

    /// <summary>Whether it is neither owned nor controlled by a government.</summary>
    public required bool PrivateSector { get; init; }

    /// <summary>The validated end-user authorization it holds, a word of the vocabulary.</summary>
    public required string Veu { get; init; }

    /// <summary>Its known owners.</summary>
    public IReadOnlyList<Owner> Owners { get; init; } = [];
}
