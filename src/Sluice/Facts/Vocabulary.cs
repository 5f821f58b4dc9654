namespace Sluice.Facts;

/// <summary>
/// Every fact that a condition can speak of. Orders are read into these facts, conditions are typed against them,
/// questions name them, and the reference of conditions is written from them: nothing about a fact is said twice.
/// </summary>
/// <remarks>The names are those of the contract for orders; none of them is a rule of law.</remarks>
public static partial class Vocabulary
{
    // The registry initialises on its own: the fields of a class in several files have no defined order.
    static Vocabulary()
    {
    }

    /// <summary>The facts of a scope in slot order.</summary>
    public static IReadOnlyList<Fact> Facts(FactScope scope) => Registry.ByScope[(int)scope];

    /// <summary>The facts of a scope that are names, parts or ECCNs.</summary>
    public static IReadOnlyList<Fact> Texts(FactScope scope) => Registry.TextsByScope[(int)scope];

    /// <summary>The number of facts of a scope.</summary>
    public static int Count(FactScope scope) => Registry.ByScope[(int)scope].Count;

    /// <summary>The fact of that name, or null.</summary>
    public static Fact? Find(FactScope scope, string path) => Registry.ByPath.GetValueOrDefault((scope, path));

    /// <summary>An empty row of a scope: everything unknown.</summary>
    public static FactRow NewRow(FactScope scope) => new(Count(scope));

    private static Fact Define(FactScope scope, string path, FactKind kind, string? askAs = null, string unit = "", params string[] words)
    {
        var facts = Registry.ByScope[(int)scope];
        var fact = new Fact(path, scope, kind, facts.Count, words, askAs ?? path, unit);
        facts.Add(fact);
        if (kind is FactKind.Name or FactKind.Part or FactKind.Eccn)
        {
            Registry.TextsByScope[(int)scope].Add(fact);
        }

        Registry.ByPath.Add((scope, path), fact);
        return fact;
    }

    private static class Registry
    {
        internal static readonly Dictionary<(FactScope Scope, string Path), Fact> ByPath = [];
        internal static readonly List<Fact>[] ByScope = [[], [], [], []];
        internal static readonly List<Fact>[] TextsByScope = [[], [], [], []];
    }
}
