using Sluice.Items;

namespace Sluice.Tests.Items;

internal static class Sample
{
    private static readonly Lazy<Catalogue> Shipped = new(() => Catalogue.Load(DataDirectory));

    /// <summary>The data directory beside the tests.</summary>
    public static string DataDirectory => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The catalogue as it is shipped.</summary>
    public static Catalogue Catalogue => Shipped.Value;

    /// <summary>The part that goes by a name.</summary>
    public static ChipEntry Chip(string name) => Catalogue.FindChip(name).Entry ?? throw new InvalidOperationException(Catalogue.FindChip(name).Problem(name));

    /// <summary>A specification with these rates.</summary>
    public static ChipSpecification Specs(decimal? area, params (int Bits, decimal Tops)[] dense) => new()
    {
        DenseTops = dense.ToDictionary(x => x.Bits, x => x.Tops),
        ApplicableDieAreaMm2 = area,
    };
}
