using Sluice.Determinations;
using Sluice.Items;
using Sluice.Law;

namespace Sluice.Tests.Examples;

/// <summary>The book of law and the catalogue as they are shipped, read once.</summary>
internal static class ShippedLaw
{
    private static readonly Lazy<LawBook> Loaded = new(() => LawBook.Load(Path.Combine(AppContext.BaseDirectory, "law")));

    private static readonly Lazy<Decider> Deciding = new(() =>
        new Decider(Loaded.Value, Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data")), new FixedDay()));

    /// <summary>The book.</summary>
    public static LawBook Book => Loaded.Value;

    /// <summary>Decides by it.</summary>
    public static Decider Decider => Deciding.Value;
}
