namespace Sluice.Determinations;

/// <summary>Everything one law says of an order.</summary>
/// <param name="Answer">The answer with authorizations and reasons.</param>
/// <param name="Lines">What is said of each line.</param>
/// <param name="Allocations">The accounts the order would draw on.</param>
/// <param name="Obligations">What is to be filed, obtained or told.</param>
internal sealed record SideFindings(Answer Answer, LineRemarks[] Lines, List<AllocationDraw> Allocations, List<Obligation> Obligations)
{
    /// <summary>Collects what one law says.</summary>
    /// <param name="side">The law, which has weighed the order.</param>
    /// <param name="facts">The order.</param>
    /// <param name="ruling">The answer.</param>
    /// <param name="duties">Collects what is to be filed.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static SideFindings Of(Side side, CaseFacts facts, Ruling ruling, Obligations duties, Language language, DateOnly today)
    {
        var lines = new LineRemarks[side.Weighing.Lines.Length];
        var allocations = new List<AllocationDraw>();
        var obligations = new List<Obligation>();
        side.WithLevels((number, line) =>
        {
            lines[number] = LineRemarks.Of(side.Index, line, side.Weighing.Words[number], number, facts, language, today);
            Determinations.Allocations.AddTo(allocations, side.Index, line, facts);
            duties.AddTo(obligations, side.Index, line, ruling);
        });
        return new SideFindings(new Answer(ruling.Outcome, ruling.Review, Authorizations.Join(lines), Reasons(lines, ruling.Outcome)), lines, allocations, obligations);
    }

    private static IReadOnlyList<string> Reasons(LineRemarks[] lines, Outcome outcome) =>
        outcome is Outcome.NotSubjectToEar or Outcome.NoLicenseRequired ? []
        : lines.Length == 1 ? lines[0].Reasons
        : [.. lines.SelectMany(line => line.Reasons).Distinct(StringComparer.Ordinal)];
}
