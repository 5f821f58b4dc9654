using Sluice.Facts;

namespace Sluice.Law;

/// <summary>The law of a day: its provisions, read and compiled, in the order of their kinds and of their first writing.</summary>
public sealed class Law
{
    private readonly LawDefinitions definitions;
    private readonly Provision[][] byKind;

    internal Law(DateOnly day, LawMode mode, IReadOnlyList<Amendment> applying, IReadOnlyDictionary<string, Uncertainty> uncertainties)
    {
        Mode = mode;
        Amendments = applying;
        var versions = Fold.Provisions(applying, day);
        definitions = new LawDefinitions(versions.Where(v => v.Fields.Find("kind") is Documents.ScalarNode { Text: "definition" }));
        var reader = new ProvisionReader(definitions, uncertainties);
        Provisions = [.. versions.Select(reader.Read).OrderBy(p => p.Kind)];
        byKind = [.. Enum.GetValues<ProvisionKind>().Select(k => Provisions.Where(p => p.Kind == k).ToArray())];
    }

    /// <summary>Written or enforced.</summary>
    public LawMode Mode { get; }

    /// <summary>The amendments it is folded from, in order.</summary>
    public IReadOnlyList<Amendment> Amendments { get; }

    /// <summary>Every provision.</summary>
    public IReadOnlyList<Provision> Provisions { get; }

    /// <summary>What it defines, for reading further conditions under it.</summary>
    public Conditions.IDefinitions Definitions => definitions;

    /// <summary>Tells its lists of names from those of other laws: the same lists have the same number.</summary>
    internal ulong NameLists => definitions.NameLists.Fingerprint;

    /// <summary>The provisions of a kind.</summary>
    public IReadOnlyList<Provision> Of(ProvisionKind kind) => byKind[(int)kind];

    /// <summary>The provision of an id, or null.</summary>
    public Provision? Find(string id) => Provisions.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));

    /// <summary>Matches the names, parts and ECCNs of an order with the lists of this law.</summary>
    public void Bind(Frame frame)
    {
        if (ReferenceEquals(frame.BoundTo, this))
        {
            return;
        }

        Bind(frame, FactScope.Order);
        Bind(frame, FactScope.Item);
        Bind(frame, FactScope.Party);
        frame.BoundTo = this;
    }

    /// <summary>Matches the names, parts and ECCNs of the rows of one scope with the lists of this law.</summary>
    internal void Bind(Frame frame, FactScope scope)
    {
        if (ReferenceEquals(frame.BoundTo, this))
        {
            return;
        }

        // What was matched with the lists of another law no longer is in full.
        frame.BoundTo = null;
        switch (scope)
        {
            case FactScope.Order:
                Bind(frame.Order, scope);
                break;
            case FactScope.Item:
                foreach (var item in frame.Items)
                {
                    Bind(item, scope);
                }

                break;
            case FactScope.Party:
                foreach (var party in frame.Parties ?? [])
                {
                    Bind(party, scope);
                }

                break;
        }
    }

    /// <summary>Matches the names, parts and ECCNs of one row with the lists of this law.</summary>
    internal void Bind(FactRow row, FactScope scope) =>
        Lexicon.Bind(row, scope, definitions.NameLists, definitions.PartLists, definitions.EccnLists);
}
