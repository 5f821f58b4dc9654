namespace Sluice.Items;

/// <summary>The names of entries as tokens.</summary>
/// <typeparam name="T">What is looked for.</typeparam>
internal sealed class TokenTable<T>
    where T : CatalogueEntry
{
    private readonly NameTokens pool = new();
    private readonly List<KnownName> names = [];

    /// <summary>Cuts the names of some entries.</summary>
    public TokenTable(IReadOnlyList<T> entries)
    {
        foreach (var entry in entries)
        {
            var vendor = pool.Of(entry.Vendor, learn: true) ?? [];
            var context = pool.Of(entry.Context, learn: true) ?? [];
            foreach (var name in entry.Aliases.Prepend(entry.Name))
            {
                names.Add(new KnownName(entry, Bag.Without(pool.Of(name, learn: true) ?? [], vendor), vendor, context));
            }
        }
    }

    /// <summary>Finds the entries that a name fits best, and how well it fits them.</summary>
    /// <param name="name">The name as it was read.</param>
    /// <param name="found">Receives the entries, in their order.</param>
    public Fit Find(string name, List<T> found)
    {
        var best = Fit.None;
        if (pool.Of(name, learn: false) is not { Length: > 0 } query)
        {
            return best;
        }

        foreach (var known in names)
        {
            var fit = FitOf(query, known);
            if (fit > best)
            {
                best = fit;
                found.Clear();
            }

            if (fit == best && fit != Fit.None && !found.Contains(known.Entry))
            {
                found.Add(known.Entry);
            }
        }

        return best;
    }

    /// <summary>The entries whose names share at least two tokens with a name, the most alike first.</summary>
    public IEnumerable<T> MostAlike(string name)
    {
        var query = pool.Of(name, learn: false) ?? [];
        return names
            .Select(x => (x.Entry, Shared: Bag.Shared(query, x.Tokens), Extra: x.Tokens.Length))
            .Where(x => x.Shared >= 2)
            .OrderByDescending(x => x.Shared).ThenBy(x => x.Extra)
            .Select(x => x.Entry)
            .Distinct();
    }

    private Fit FitOf(int[] query, KnownName known)
    {
        if (known.Tokens.Length == 0)
        {
            return Fit.None;
        }

        var asked = Bag.Without(query, known.Vendor);
        var added = Bag.Without(asked, known.Tokens);
        if (!Bag.Within(added, known.Context))
        {
            return Fit.None;
        }

        var left = Bag.Without(known.Tokens, asked);
        if (left.Length == 0)
        {
            return added.Length == 0 ? Fit.Same : Fit.Adds;
        }

        return left.Length == known.Tokens.Length || !HasLetter(asked) ? Fit.None : MayBeLeftOut(left) ? Fit.LeavesOut : Fit.LeavesOutVariant;
    }

    private bool HasLetter(int[] asked)
    {
        foreach (var token in asked)
        {
            if (pool.HasLetter(token))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBeLeftOut(int[] left)
    {
        foreach (var token in left)
        {
            if (!pool.MayBeLeftOut(token))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record KnownName(T Entry, int[] Tokens, int[] Vendor, int[] Context);
}
