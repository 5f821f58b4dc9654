using Sluice.Parties;

namespace Sluice.Orders;

/// <summary>The fields of <c>prior</c> by their paths, for whoever answers for them: the ledger.</summary>
public static class PriorFields
{
    /// <summary>The installed base by country.</summary>
    public const string Installed = FactPaths.Installed;

    private static readonly Dictionary<string, (Func<Prior, decimal?> Read, Func<Prior, decimal, Prior> With)> Amounts = new(StringComparer.Ordinal)
    {
        ["prior.lpp_tpp_this_year"] = (p => p.LppTppThisYear, (p, amount) => p with { LppTppThisYear = amount }),
        ["prior.country_tpp_licensed"] = (p => p.CountryTppLicensed, (p, amount) => p with { CountryTppLicensed = amount }),
        ["prior.country_tpp_limit"] = (p => p.CountryTppLimit, (p, amount) => p with { CountryTppLimit = amount }),
        ["prior.nveu_tpp_installed"] = (p => p.NveuTppInstalled, (p, amount) => p with { NveuTppInstalled = amount }),
        ["prior.aia_tpp_received"] = (p => p.AiaTppReceived, (p, amount) => p with { AiaTppReceived = amount }),
        ["prior.volume_share_of_us"] = (p => p.VolumeShareOfUs, (p, amount) => p with { VolumeShareOfUs = amount }),
    };

    /// <summary>The paths of the fields that are one number.</summary>
    public static IReadOnlyCollection<string> AmountPaths => Amounts.Keys;

    /// <summary>Whether a path is a field that is one number.</summary>
    public static bool IsAmount(string path) => Amounts.ContainsKey(path);

    /// <summary>Whether an order states a field.</summary>
    public static bool States(Order order, string path) => order.Prior is { } prior
        && (path == Installed ? prior.UveuTppByCountry is not null : Amounts[path].Read(prior) is not null);

    /// <summary>The order with a field answered.</summary>
    public static Order With(Order order, string path, decimal amount) => order with { Prior = Amounts[path].With(order.Prior ?? new Prior(), amount) };

    /// <summary>The order with the installed base by country answered.</summary>
    public static Order WithInstalled(Order order, IReadOnlyDictionary<Country, decimal> installed) =>
        order with { Prior = (order.Prior ?? new Prior()) with { UveuTppByCountry = installed } };
}
