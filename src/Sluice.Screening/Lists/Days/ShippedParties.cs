using System.Security.Cryptography;
using Sluice.Screening.Lists.Reading;
using Sluice.Screening.Lists.Store;

namespace Sluice.Screening.Lists.Days;

/// <summary>The parties that Sluice ships, so that it works before the first import (data/parties.csv, in the own format).</summary>
public sealed class ShippedParties
{
    /// <summary>The name of the file in the directory of the catalogue.</summary>
    public const string FileName = "parties.csv";

    private ShippedParties(IReadOnlyList<ListedParty> parties, ListVersion? version) => (Parties, Version) = (parties, version);

    /// <summary>The entries.</summary>
    public IReadOnlyList<ListedParty> Parties { get; }

    /// <summary>The file as a version; null when there is no file.</summary>
    public ListVersion? Version { get; }

    /// <summary>Reads the file; there are no parties where there is no file.</summary>
    /// <param name="directory">The directory of the catalogue.</param>
    /// <exception cref="Documents.InputException">Something in the file is refused.</exception>
    public static ShippedParties Load(string directory)
    {
        var path = Path.Combine(directory, FileName);
        if (!File.Exists(path))
        {
            return new ShippedParties([], null);
        }

        var document = ListReader.Read(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(PartyLines.Write(document.Parties)));
        var day = document.Parties.Max(party => party.Checked) ?? DateOnly.MinValue;
        return new ShippedParties(document.Parties, new ListVersion(hash, "shipped", document.Format, day, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), [FileName], document.Lists, false));
    }
}
