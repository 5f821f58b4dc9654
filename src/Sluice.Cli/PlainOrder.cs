using Sluice.Facts;
using Sluice.Items;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Cli;

/// <summary>
/// The plainest order there is for a part: its maker sends it from the United States to a private data center in a country, whose
/// owner is at home there, is on no list, and has certified and is certified all that can be certified.
/// </summary>
internal static class PlainOrder
{
    private static readonly Country UnitedStates = Country.Parse("US");

    /// <summary>The order for one line.</summary>
    /// <param name="item">The line.</param>
    /// <param name="destination">The country.</param>
    /// <param name="catalogue">Names the maker of a part.</param>
    public static Order Of(OrderItem item, Country destination, Catalogue catalogue) => new()
    {
        Id = "plain",
        Activity = "export",
        From = UnitedStates,
        Destination = destination,
        UsOrigin = true,
        Exporter = new Exporter(Maker(item, catalogue), UnitedStates, "manufacturer"),
        Items = [item],
        Parties =
        [
            new Party("ultimate_consignee")
            {
                Name = "a private data center",
                Country = destination,
                Headquarters = destination,
                UltimateParent = new UltimateParent("its own parent", destination),
                Owners = [],
                Listed = "none",
                Footnotes = [],
                PrivateSector = true,
                Veu = "none",
                Certifications = [.. Vocabulary.Certifications.Words],
            },
        ],
        EndUse = new EndUse("commercial_datacenter", []),
        CertifiedConditions = [.. Vocabulary.CertifiedConditions.Words],
        Prior = new Prior
        {
            LppTppThisYear = 0m,
            CountryTppLicensed = 0m,
            NveuTppInstalled = 0m,
            AiaTppReceived = 0m,
            VolumeShareOfUs = 0m,
        },
    };

    private static string? Maker(OrderItem item, Catalogue catalogue) => item switch
    {
        ChipItem chip => catalogue.FindChip(chip.Chip).Entry?.Vendor,
        SystemItem system => catalogue.FindSystem(system.System).Entry?.Vendor,
        SpecifiedItem specified => specified.Specs.Vendor,
        _ => null,
    };
}
