using Sluice.Lab.Proof.Properties;
using Sluice.Law;
using Sluice.Tests.Examples;

namespace Sluice.Lab.Tests.Proof.Properties;

/// <summary>Which laws there are between two days, each once.</summary>
public sealed class LawSpanTests
{
    [Fact]
    public void Laws_that_differ_in_flags_alone_are_one() =>
        Spans("2026-02-10", "2026-06-01", LawMode.Enforced).ShouldBe(["enforced@2026-02-10..2026-04-06", "enforced@2026-04-07..2026-06-01"]);

    [Fact]
    public void What_is_enforced_as_written_is_proved_once() =>
        Spans("2025-04-10", "2025-05-20", LawMode.Written, LawMode.Enforced)
            .ShouldBe(["written@2025-04-10..2025-05-12", "written@2025-05-13..2025-05-14", "written@2025-05-15..2025-05-20", "enforced@2025-05-13..2025-05-20"]);

    [Fact]
    public void Every_day_of_both_laws_is_in_a_span()
    {
        var spans = LawSpan.Of(ShippedLaw.Book, [LawMode.Written, LawMode.Enforced], ShippedLaw.Book.Begins, LawSpan.LastDay).ToList();
        spans.Where(span => span.Law.Mode == LawMode.Written).Zip(spans.Where(span => span.Law.Mode == LawMode.Written).Skip(1))
            .ShouldAllBe(pair => pair.First.To.AddDays(1) == pair.Second.Law.Day);
        spans.Last(span => span.Law.Mode == LawMode.Written).To.ShouldBe(LawSpan.LastDay);
        spans.Last().To.ShouldBe(LawSpan.LastDay);
    }

    private static IEnumerable<string> Spans(string from, string to, params LawMode[] modes) =>
        LawSpan.Of(ShippedLaw.Book, modes, DateOnly.Parse(from), DateOnly.Parse(to)).Select(span => FormattableString.Invariant($"{span.Law}..{span.To:yyyy-MM-dd}"));
}
