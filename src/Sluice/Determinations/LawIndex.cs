using System.Runtime.CompilerServices;
using Sluice.Determinations.Desks;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>The provisions of a law arranged for weighing: who yields to whom, what lifts what, who judges what.</summary>
internal sealed class LawIndex
{
    private readonly Lazy<Distinctions> distinctions;
    private readonly ConditionalWeakTable<LawIndex, Domains> domains = [];

    private readonly Func<Provision, Provision> read;

    public LawIndex(Law.Law law)
        : this(law, static provision => provision)
    {
    }

    /// <summary>A law whose provisions are read otherwise than they stand.</summary>
    public LawIndex(Law.Law law, Func<Provision, Provision> read)
    {
        Law = law;
        this.read = read;
        distinctions = new Lazy<Distinctions>(() => new Distinctions(law));
        Classifications = Rules(ProvisionKind.Classification);
        Jurisdictions = Rules(ProvisionKind.Jurisdiction);
        Prohibitions = Rules(ProvisionKind.Prohibition);
        Requirements = Rules(ProvisionKind.Requirement);
        Lifters = [.. Rules(ProvisionKind.Exception), .. Rules(ProvisionKind.Authorization)];
        Restrictions = Rules(ProvisionKind.Restriction);
        Reviews = Rules(ProvisionKind.Review);
        Duties = Rules(ProvisionKind.Duty);
        Flags = Rules(ProvisionKind.Flag);
        ClosedBy = [.. Lifters.Select(l => Indices(Restrictions, r => r.Effect.Symbols.Contains(l.Effect.Symbol!) != r.Effect.ClosesAllBut))];
        LiftedBy = [.. Requirements.Select(r => Indices(Lifters, l => l.Effect.Bases.Contains(r.Effect.Basis!)))];
        JudgedBy = [.. Requirements.Select(r => Indices(Reviews, v => v.Effect.Bases.Contains(r.Effect.Basis!)))];
        Answers = [.. Reviews.Select(r => ContractWords.ParseReview(r.Effect.Answer!) ?? Review.Unstated)];
        ClassificationYields = Yields(Classifications);
        ReviewYields = Yields(Reviews);
    }

    public Law.Law Law { get; }

    /// <summary>The values that this law and another one of the same day tell apart, made when they are first asked for.</summary>
    public Domains DomainsWith(LawIndex other) => domains.GetValue(other, law => new Domains(ReferenceEquals(law, this) ? [this] : [this, law]));

    /// <summary>What the law can tell apart, made when it is first asked for.</summary>
    public Distinctions Distinctions => distinctions.Value;

    public Provision[] Classifications { get; }

    public Provision[] Jurisdictions { get; }

    public Provision[] Prohibitions { get; }

    public Provision[] Requirements { get; }

    /// <summary>Exceptions, then authorizations.</summary>
    public Provision[] Lifters { get; }

    public Provision[] Restrictions { get; }

    public Provision[] Reviews { get; }

    public Provision[] Duties { get; }

    public Provision[] Flags { get; }

    /// <summary>For each lifter the restrictions that close it.</summary>
    public int[][] ClosedBy { get; }

    /// <summary>For each requirement the lifters that lift it.</summary>
    public int[][] LiftedBy { get; }

    /// <summary>For each requirement the reviews that judge it.</summary>
    public int[][] JudgedBy { get; }

    /// <summary>For each review its policy.</summary>
    public Review[] Answers { get; }

    public int[][] ClassificationYields { get; }

    public int[][] ReviewYields { get; }

    private Provision[] Rules(ProvisionKind kind) => [.. Law.Of(kind).Select(read)];

    private static int[] Indices(Provision[] among, Func<Provision, bool> which) =>
        [.. Enumerable.Range(0, among.Length).Where(i => which(among[i]))];

    private static int[][] Yields(Provision[] rules) => [.. rules.Select(r => Indices(rules, other => r.YieldsTo.Contains(other.Id)))];
}
