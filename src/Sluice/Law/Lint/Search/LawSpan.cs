namespace Sluice.Law.Lint.Search;

/// <summary>Days on which the law stays the same.</summary>
/// <param name="From">The first of them.</param>
/// <param name="To">The last of them.</param>
/// <param name="Mode">Which of the two laws; <see cref="LawMode.Written"/> where both are the same.</param>
/// <param name="Applying">The amendments it is folded from, in order.</param>
internal sealed record LawSpan(DateOnly From, DateOnly To, LawMode Mode, IReadOnlyList<Amendment> Applying)
{
    private static readonly DateOnly LastDay = Orders.OrderLimits.LastDay;

    /// <summary>The spans of a book, in order; the law as enforced only where it differs from the law as written.</summary>
    public static IReadOnlyList<LawSpan> Of(LawBook book)
    {
        var days = book.Days();
        var spans = new List<LawSpan>();
        for (var i = 0; i < days.Count; i++)
        {
            var to = i + 1 < days.Count ? days[i + 1].AddDays(-1) : Later(LastDay, days[i]);
            var written = new LawSpan(days[i], to, LawMode.Written, Fold.Applying(book.Amendments, days[i], LawMode.Written));
            var enforced = written with { Mode = LawMode.Enforced, Applying = Fold.Applying(book.Amendments, days[i], LawMode.Enforced) };
            spans.Add(written);
            if (!enforced.Applying.SequenceEqual(written.Applying))
            {
                spans.Add(enforced);
            }
        }

        return spans;
    }

    /// <summary>The span in words, for messages.</summary>
    public override string ToString() =>
        $"from {From:yyyy-MM-dd} to {To:yyyy-MM-dd}{(Mode == LawMode.Enforced ? " as enforced" : "")}";

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
