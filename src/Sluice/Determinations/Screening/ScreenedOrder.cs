using Sluice.Orders;

namespace Sluice.Determinations.Screening;

/// <summary>An order whose parties were looked for on the lists.</summary>
/// <param name="Order">The order with what the lists say of its parties; the same object where they say nothing.</param>
/// <param name="Report">What was found, and on which lists; null where every party's standing was stated.</param>
/// <param name="Flags">What a reader must know of it.</param>
/// <param name="Questions">What only a person can settle.</param>
public sealed record ScreenedOrder(Order Order, ScreeningReport? Report, IReadOnlyList<Flag> Flags, IReadOnlyList<Question> Questions)
{
    /// <summary>An order of which nothing had to be looked for.</summary>
    public static ScreenedOrder AsStated(Order order) => new(order, null, [], []);

    /// <summary>Adds to a determination of <see cref="Order"/> what screening found.</summary>
    public Determination Complete(Determination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        return Report is null ? determination : determination with
        {
            Screening = Report,
            Flags = [.. determination.Flags.Concat(Flags).OrderBy(flag => flag.Severity switch { "high" => 0, "medium" => 1, _ => 2 }).ThenBy(flag => flag.Id, StringComparer.Ordinal)],
            Questions = [.. determination.Questions, .. Questions.Where(question => !determination.Questions.Any(asked => asked.Fact == question.Fact))],
        };
    }
}
