namespace Sluice.Items;

/// <summary>What the catalogue has under a name.</summary>
/// <typeparam name="T">What was looked for.</typeparam>
public abstract record Lookup<T>
    where T : CatalogueEntry
{
    private Lookup()
    {
    }

    /// <summary>The entry, or null unless exactly one is meant.</summary>
    public T? Entry => (this as Found)?.Value;

    /// <summary>The sentence that refuses the name and says what could be meant; null when an entry was found.</summary>
    /// <param name="read">The name as it was read.</param>
    public abstract string? Problem(string read);

    /// <summary>A name cut to what a message can show.</summary>
    private protected static string Shown(string read) => read.Length > 60 ? string.Concat(read.AsSpan(0, 60), "…") : read;

    /// <summary>Exactly one entry is meant.</summary>
    /// <param name="Value">The entry.</param>
    public sealed record Found(T Value) : Lookup<T>
    {
        /// <inheritdoc />
        public override string? Problem(string read) => null;
    }

    /// <summary>The name fits several entries, or fits one only by leaving out what tells parts apart.</summary>
    /// <param name="Candidates">What may be meant, in the order of the catalogue.</param>
    public sealed record Ambiguous(IReadOnlyList<T> Candidates) : Lookup<T>
    {
        /// <inheritdoc />
        public override string Problem(string read) =>
            $"'{Shown(read)}' may be {string.Join(", ", Candidates.Take(NameIndex<T>.MostNamed).Select(entry => entry.FullName))}"
            + (Candidates.Count > NameIndex<T>.MostNamed ? $" or {Candidates.Count - NameIndex<T>.MostNamed} others; name one of them." : "; name one of them.");
    }

    /// <summary>Nothing goes by that name.</summary>
    /// <param name="Suggestions">Entries with a name like it, the nearest first, at most five.</param>
    public sealed record NotFound(IReadOnlyList<T> Suggestions) : Lookup<T>
    {
        /// <inheritdoc />
        public override string Problem(string read) =>
            Suggestions.Count == 0
                ? $"nothing in the catalogue is called '{Shown(read)}'; describe the part by specs."
                : $"nothing in the catalogue is called '{Shown(read)}'; did you mean {string.Join(", ", Suggestions.Select(entry => entry.FullName))}?";
    }
}
