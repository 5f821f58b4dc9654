using Sluice.Facts;
using Sluice.Items;
using Sluice.Parties;

namespace Sluice.Law.Lint.Search;

/// <summary>
/// The facts of one row of an order that is being made up. A fact without a value is unknown; <see cref="Nothing"/> says that
/// there is no such thing.
/// </summary>
internal class DraftRow
{
    /// <summary>The value of a fact that is known not to be there.</summary>
    public static readonly object Nothing = new();

    private readonly Dictionary<Fact, object> values = [];
    private readonly HashSet<Fact> held = [];

    /// <summary>Sets a fact: a bool, decimal, <see cref="Country"/>, string, set of words or numerals, day, or <see cref="Nothing"/>.</summary>
    public virtual void Set(Fact fact, object value)
    {
        values[fact] = value;
        held.Add(fact);
    }

    /// <summary>Holds a fact as it is.</summary>
    public void Hold(Fact fact) => held.Add(fact);

    /// <summary>Whether the fact was set on purpose since the row was <see cref="Release"/>d, so that it should rather stay.</summary>
    public bool Holds(Fact fact) => held.Contains(fact);

    /// <summary>Holds no fact any more.</summary>
    public void Release() => held.Clear();

    /// <summary>A value of a reference type, or null.</summary>
    public T? Get<T>(Fact fact)
        where T : class => values.GetValueOrDefault(fact) as T;

    /// <summary>A value of a value type, or null.</summary>
    public T? Value<T>(Fact fact)
        where T : struct => values.GetValueOrDefault(fact) is T value ? value : null;

    /// <summary>Whether the fact is known not to be there.</summary>
    public bool IsNothing(Fact fact) => ReferenceEquals(values.GetValueOrDefault(fact), Nothing);
}

/// <summary>A line that is being made up.</summary>
internal sealed class DraftItem : DraftRow
{
    /// <summary>How the line describes its item, a word of <see cref="Vocabulary.ItemKind"/>.</summary>
    public string Kind
    {
        get => Get<string>(Vocabulary.ItemKind) ?? "specs";
        set => base.Set(Vocabulary.ItemKind, value);
    }

    /// <summary>The part or system of the catalogue, when the line names one.</summary>
    public CatalogueEntry? Entry { get; set; }

    /// <summary>The models that generated training data.</summary>
    public List<DraftRow> Generators { get; } = [];

    /// <inheritdoc />
    public override void Set(Fact fact, object value)
    {
        base.Set(fact, value);
        if (fact == Vocabulary.Eccn)
        {
            Kind = "eccn";
        }
        else if (fact.Path.StartsWith("weights.", StringComparison.Ordinal))
        {
            Kind = "model_weights";
        }
        else if (Kind is "chip" or "model_weights" && fact != Vocabulary.ItemKind && fact != Vocabulary.Quantity && fact != Vocabulary.TotalTpp)
        {
            // A figure of its own makes the line a specification.
            Kind = "specs";
        }
        else if (Kind == "eccn" && fact != Vocabulary.Tpp && fact != Vocabulary.Datacenter && fact != Vocabulary.ItemKind && fact != Vocabulary.Quantity)
        {
            Kind = "specs";
        }
    }
}

/// <summary>A party that is being made up.</summary>
internal sealed class DraftParty : DraftRow
{
    /// <summary>What the party does, a word of <see cref="Vocabulary.Role"/>.</summary>
    public string Role
    {
        get => Get<string>(Vocabulary.Role) ?? "ultimate_consignee";
        set => base.Set(Vocabulary.Role, value);
    }

    /// <summary>The owners; empty when there is none to name.</summary>
    public IReadOnlyList<Owner> Owners { get; set; } = [];
}

/// <summary>An order that is being made up.</summary>
/// <param name="day">The day whose law applies.</param>
internal sealed class Draft(DateOnly day) : DraftRow
{
    /// <summary>The day whose law applies.</summary>
    public DateOnly Day { get; set; } = day;

    /// <summary>The lines.</summary>
    public List<DraftItem> Items { get; } = [];

    /// <summary>The parties.</summary>
    public List<DraftParty> Parties { get; } = [];

    /// <summary>TPP installed by country.</summary>
    public Dictionary<Country, decimal> Installed { get; } = [];
}
