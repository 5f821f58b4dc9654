using Sluice.Facts;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Possible;

/// <summary>A party to an order, every fact stated. Only facts that are asked about come to be.</summary>
internal sealed class PossibleParty : AnyRow
{
    // Shares that are rounded may add up to a little more than the whole.
    private static readonly Rational MostShares = Rational.Of(1.01m);

    private readonly Logic logic;
    private readonly CellMaker cells;
    private readonly Dictionary<Fact, AnyCell> facts = [];
    private readonly List<OwnershipQuestion> owned = [];
    private readonly PossibleParty? original;
    private readonly IReadOnlySet<Fact> varied = new HashSet<Fact>();

    /// <summary>A party.</summary>
    /// <param name="logic">Joins values.</param>
    /// <param name="cells">Makes cells.</param>
    /// <param name="name">What its facts are called after.</param>
    /// <param name="role">Its role, or null when it has any.</param>
    public PossibleParty(Logic logic, CellMaker cells, string name, int? role)
    {
        this.logic = logic;
        this.cells = cells;
        Name = name;
        Role = role;
    }

    /// <summary>A party that is another one but for some facts.</summary>
    /// <param name="original">The other.</param>
    /// <param name="varied">The facts.</param>
    public PossibleParty(PossibleParty original, IReadOnlySet<Fact> varied)
        : this(original.logic, original.cells, original.Name, original.Role)
    {
        this.original = original;
        this.varied = varied;
    }

    /// <summary>What its facts are called after.</summary>
    public string Name { get; }

    /// <summary>Its role, or null when it is free.</summary>
    public int? Role { get; }

    /// <summary>The questions asked about its owners.</summary>
    public IReadOnlyList<OwnershipQuestion> Ownership => original?.Ownership ?? owned;

    /// <summary>The facts that were asked about.</summary>
    public IEnumerable<Fact> Asked => original is null ? facts.Keys : facts.Keys.Union(original.Asked);

    /// <summary>What a fact of the party is called.</summary>
    public string NameOf(Fact fact) => varied.Contains(fact) ? $"changed.{Name}.{fact.Path}" : $"{Name}.{fact.Path}";

    /// <inheritdoc />
    public override AnyCell this[Fact fact]
    {
        get
        {
            if (!facts.TryGetValue(fact, out var cell))
            {
                facts.Add(fact, cell = Make(fact));
            }

            return cell;
        }
    }

    /// <inheritdoc />
    public override FourValued Owned(Term share, UInt128 lists)
    {
        if (original is not null)
        {
            return original.Owned(share, lists);
        }

        if (!share.IsConstant)
        {
            throw new NotProvableException("owned_by_listed() is asked for a share that depends on the order; a proof needs a share that is written out, for instance 0.5.");
        }

        var bank = logic.Bank;
        if (share.Value.Sign <= 0 || share.Value > MostShares || lists == UInt128.Zero)
        {
            return logic.Of(Tris.Of(share.Value.Sign <= 0));
        }

        var known = owned.Find(q => q.Share == share.Value && q.Lists == lists);
        if (known is null)
        {
            known = new OwnershipQuestion(share.Value, lists, bank.Flag(FormattableString.Invariant($"{Name}.owned_by_listed.{share.Value}.{lists}")));
            foreach (var other in owned)
            {
                bank.Axiom(known.ImpliedBy(other) ? bank.Implies(other.Holds, known.Holds) : bank.True);
                bank.Axiom(other.ImpliedBy(known) ? bank.Implies(known.Holds, other.Holds) : bank.True);
            }

            owned.Add(known);
        }

        return logic.Known(known.Holds);
    }

    private AnyCell Make(Fact fact)
    {
        var bank = logic.Bank;
        var name = NameOf(fact);
        return fact == Vocabulary.Role && Role is { } role ? new FixedWordCell(bank, role) : cells.Make(fact, name, bank.True, bank.False);
    }

    /// <summary>The role that an order has once at most.</summary>
    internal static int OnlyOnce { get; } = Vocabulary.Role.IndexOf("ultimate_consignee");
}

/// <summary>Whether listed parties own at least a share of a party.</summary>
/// <param name="Share">The share.</param>
/// <param name="Lists">The lists that count: bit n is word n of <see cref="Vocabulary.Listed"/>.</param>
/// <param name="Holds">Where they do.</param>
internal sealed record OwnershipQuestion(Rational Share, UInt128 Lists, Term Holds)
{
    /// <summary>Whether it holds wherever another one does: of a share as large on lists as few.</summary>
    public bool ImpliedBy(OwnershipQuestion other) => Share <= other.Share && (other.Lists & ~Lists) == UInt128.Zero;
}
