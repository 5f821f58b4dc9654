using Sluice.Items;
using Sluice.Lab.Proof.Possible;
using Sluice.Law;
using Sluice.Tests.Examples;

namespace Sluice.Lab.Tests.Proof;

/// <summary>Laws of the shipped book, as proofs take them.</summary>
internal static class Laws
{
    public static Catalogue Parts { get; } = Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    /// <summary>Days on which the book has every form of provision there is, each as written and as enforced.</summary>
    public static IReadOnlyList<string> Varied { get; } =
    [
        "written@2022-03-02", "written@2022-10-21", "written@2023-11-17", "written@2024-12-31", "written@2025-06-02", "enforced@2025-06-02",
        "written@2025-10-01", "enforced@2026-01-15", "written@2026-07-10", "enforced@2026-07-10", "written@2028-03-01", "enforced@2026-11-21",
    ];

    public static LawChoice Choice(string name) => LawChoice.Parse(name, LawMode.Written, _ => throw new InvalidOperationException());

    public static LawInQuestion Of(string name) => LawInQuestion.Of(ShippedLaw.Book, Choice(name));
}
