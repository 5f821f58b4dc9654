using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Lab.Proof.Properties;

/// <summary>A law that stays the same for some days.</summary>
/// <param name="Law">The law, on the first of them.</param>
/// <param name="To">The last of them.</param>
public sealed record LawSpan(LawChoice Law, DateOnly To)
{
    private static readonly string[] Silent = ["says", "confidence", "uncertain", "review_by"];

    /// <summary>The last day that laws are told for.</summary>
    public static DateOnly LastDay { get; } = new(2099, 12, 31);

    /// <summary>
    /// The laws of a book over some days, each once. Laws that differ in nothing that can change an answer are one, that of the first day; where
    /// as written and as enforced are the same, it is as written.
    /// </summary>
    /// <param name="book">The book.</param>
    /// <param name="modes">As written, as enforced, or both.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="LawException">A condition of one of the laws is not one.</exception>
    public static IEnumerable<LawSpan> Of(LawBook book, IReadOnlyList<LawMode> modes, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(modes);
        var days = book.Days().Where(day => day > from && day <= to).Prepend(from).ToList();
        foreach (var mode in modes)
        {
            for (var (i, next) = (0, 0); i < days.Count; i = next)
            {
                var law = book.AsOf(days[i], mode);
                for (next = i + 1; next < days.Count && AnswersTheSame(law, book.AsOf(days[next], mode)); next++)
                {
                }

                if (mode == modes[0] || !days.Take(next).Skip(i).All(day => AnswersTheSame(law, book.AsOf(day, modes[0]))))
                {
                    yield return new LawSpan(new LawChoice(days[i], mode, []), next < days.Count ? days[next].AddDays(-1) : to);
                }
            }
        }
    }

    private static bool AnswersTheSame(Sluice.Law.Law one, Sluice.Law.Law other) => ReferenceEquals(one, other) || LawComparison.Between(one, other).All(IsSilent);

    /// <summary>Whether a difference changes no answer: it is of a duty or a flag, or in what a provision says of itself.</summary>
    private static bool IsSilent(ProvisionDifference difference) =>
        (difference.Before ?? difference.After)!.Kind is ProvisionKind.Duty or ProvisionKind.Flag
        || (difference is { Before: not null, After: not null } && difference.Fields.All(field => Silent.Contains(field.Field.Split('.', '[')[0])));
}
