using Sluice.Determinations;
using Sluice.Facts;
using Sluice.Orders;

namespace Sluice.Law.Lint.Search;

/// <summary>An order that was made up, and what a law says of it.</summary>
/// <param name="Bench">The law.</param>
/// <param name="Order">The order.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="Side">What came of it.</param>
internal sealed record Trial(Bench Bench, Order Order, CaseFacts Facts, Side Side)
{
    private LawIndex Index => Bench.Index;

    /// <summary>Whether a provision has its say for a line of the order: it holds, yields to none that holds, and is called for.</summary>
    public bool Speaks(Provision provision)
    {
        var speaks = false;
        Side.WithLevels((_, line) => speaks = speaks || Speaks(provision, line));
        return speaks;
    }

    /// <summary>The classifications that hold for a line and give different levels, or null.</summary>
    public (Provision One, Provision Other)? Disagreement(LineWeighing line) =>
        First(Index.Classifications, line.Classified, (a, b) => a.Effect.Level != b.Effect.Level);

    /// <summary>The reviews that judge a requirement differently, or null.</summary>
    public (Provision One, Provision Other)? Disagreement(LineWeighing line, int requirement)
    {
        var judging = Index.JudgedBy[requirement];
        return First([.. judging.Select(i => Index.Reviews[i])], [.. judging.Select(i => line.Judged[i])], (a, b) => a.Effect.Answer != b.Effect.Answer);
    }

    /// <summary>
    /// Whether a license is required by a requirement, or may be where the book leaves an exception open, and no review policy judges it.
    /// </summary>
    public bool IsUncovered(LineWeighing line, int requirement) =>
        line.Subject == Tri.True && line.Required[requirement] == Tri.True && line.Unlifted[requirement] != Tri.False
        && Index.JudgedBy[requirement].All(i => line.Judged[i] == Tri.False);

    private static (Provision One, Provision Other)? First(Provision[] provisions, Tri[] values, Func<Provision, Provision, bool> differ)
    {
        for (var i = 0; i < provisions.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (values[i] == Tri.True && values[j] == Tri.True && differ(provisions[j], provisions[i]))
                {
                    return (provisions[j], provisions[i]);
                }
            }
        }

        return null;
    }

    private bool Speaks(Provision provision, LineWeighing line) => provision.Kind switch
    {
        ProvisionKind.Classification => Is(line.Classified[Array.IndexOf(Index.Classifications, provision)], provision),
        ProvisionKind.Exception or ProvisionKind.Authorization => Lifts(Array.IndexOf(Index.Lifters, provision), line),
        ProvisionKind.Review => Judges(Array.IndexOf(Index.Reviews, provision), line),
        ProvisionKind.Duty => Holding.Value(provision.When, Facts.Frame) == Tri.True && GoesWith(provision),
        _ => Holding.Value(provision.When, Facts.Frame) == Tri.True,
    };

    /// <summary>What is unresolved or not modelled holds as far as it can when it is open.</summary>
    private static bool Is(Tri value, Provision provision) => value == Tri.True || (value == Tri.Unknown && provision.Open is not null);

    private bool Lifts(int lifter, LineWeighing line)
    {
        var open = Index.Lifters[lifter].Open is not null || Index.ClosedBy[lifter].Any(r => line.Restricted[r] == Tri.Unknown);
        var available = line.Available[lifter];
        return line.Concerned[lifter] == Tri.True && (available == Tri.True || (available == Tri.Unknown && open))
            && Enumerable.Range(0, Index.Requirements.Length).Any(r => line.Required[r] != Tri.False && Index.LiftedBy[r].Contains(lifter));
    }

    private bool Judges(int review, LineWeighing line) =>
        Is(line.Judged[review], Index.Reviews[review])
        && Enumerable.Range(0, Index.Requirements.Length).Any(r => line.Unlifted[r] != Tri.False && Index.JudgedBy[r].Contains(review));

    private bool GoesWith(Provision duty)
    {
        var answer = Side.Weighing.Ruling;
        return (duty.Effect.OnOutcome.Count == 0 || duty.Effect.OnOutcome.Contains(answer.Outcome.Word()))
            && (duty.Effect.OnReview.Count == 0 || (answer.Review is { } review && duty.Effect.OnReview.Contains(review.Word())));
    }
}
