using Sluice.Facts;

namespace Sluice.Determinations;

/// <summary>What one law says of a line, put into words.</summary>
internal sealed class LineRemarks
{
    private readonly Language language;
    private readonly DateOnly today;

    private LineRemarks(LawIndex index, LineWeighing line, LineWords words, int number, CaseFacts facts, Language language, DateOnly today)
    {
        this.language = language;
        this.today = today;
        IsClassified = line.IsClassified;
        var authorizations = new Authorizations(facts, language);
        Authorizations = authorizations.Of(index, line, number);
        Carrying = Authorizations is [{ Available: true } first, ..] ? first.Symbol : null;
        SpeaksOfTheOrder = authorizations.SpeaksOfTheOrder;
        Reasons = ReasonsOf(index, line);
        Steps = Trace.Of(index, line, words, facts.Frame);
        Flags = Determinations.Flags.OfSteps(Steps, language, today);
    }

    /// <summary>Whether the book knows the item's classification.</summary>
    public bool IsClassified { get; }

    /// <summary>The authorizations that the law knows for such an item, the one that carries it first.</summary>
    public AuthorizationFinding[] Authorizations { get; }

    /// <summary>The symbol of the authorization that carries the line, or null.</summary>
    public string? Carrying { get; }

    /// <summary>The reasons for control.</summary>
    public string[] Reasons { get; }

    /// <summary>The provisions that counted.</summary>
    public WeighedProvision[] Steps { get; }

    /// <summary>The flags they call for.</summary>
    public Flag[] Flags { get; }

    private bool SpeaksOfTheOrder { get; }

    /// <summary>The remarks on a line whose facts are in hand with their levels; those made before, where they hold for every order that is weighed so.</summary>
    public static LineRemarks Of(LawIndex index, LineWeighing line, LineWords words, int number, CaseFacts facts, Language language, DateOnly today)
    {
        if (words.Remarks is { } made && made.language == language && made.today == today)
        {
            return made;
        }

        var remarks = new LineRemarks(index, line, words, number, facts, language, today);
        words.Remarks = remarks.SpeaksOfTheOrder ? null : remarks;
        return remarks;
    }

    private static string[] ReasonsOf(LawIndex index, LineWeighing line)
    {
        if (Array.TrueForAll(line.Required, static r => r == Tri.False))
        {
            return [];
        }

        var reasons = new List<string>();
        for (var i = 0; i < line.Classified.Length; i++)
        {
            if (line.Classified[i] == Tri.True)
            {
                reasons.AddRange(index.Classifications[i].Effect.Reasons);
            }
        }

        for (var i = 0; i < line.Required.Length; i++)
        {
            if (line.Required[i] == Tri.True)
            {
                reasons.AddRange(index.Requirements[i].Effect.Reasons);
            }
        }

        return [.. reasons.Distinct(StringComparer.Ordinal)];
    }
}
