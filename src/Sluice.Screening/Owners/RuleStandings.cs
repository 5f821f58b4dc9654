using Sluice.Law;

namespace Sluice.Screening.Owners;

/// <summary>Asks the book of law whether a rule of ownership applies on a day.</summary>
public static class RuleStandings
{
    /// <summary>Whether a rule applies.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="book">The book of law.</param>
    /// <param name="day">The day.</param>
    public static RuleStanding Of(OwnershipRule rule, LawBook book, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(book);
        if (rule.Provision is not { } provision)
        {
            return RuleStanding.InForce;
        }

        if (book.AsOf(day, LawMode.Written).Find(provision) is { } found)
        {
            return found.Uncertain is null ? RuleStanding.InForce : RuleStanding.Unverified;
        }

        // Who is not in the law of a day and was in an earlier one is stayed.
        return book.Days().Any(earlier => earlier < day && book.AsOf(earlier, LawMode.Written).Find(provision) is not null) ? RuleStanding.Stayed : RuleStanding.NotYet;
    }
}
