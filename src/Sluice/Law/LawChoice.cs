using System.Globalization;

namespace Sluice.Law;

/// <summary>A law to ask: that of a day, as written or as enforced, with or without amendments on trial.</summary>
/// <param name="Day">The day.</param>
/// <param name="Mode">As written or as enforced.</param>
/// <param name="Extra">Amendments on trial, applied after those of the book.</param>
public sealed record LawChoice(DateOnly Day, LawMode Mode, IReadOnlyList<Amendment> Extra)
{
    /// <summary>How a law is named.</summary>
    public const string Accepted = "DATE, written@DATE or enforced@DATE, and +PROPOSAL after it, for instance enforced@2025-05-12 or 2026-11-01+repeal; dates are written yyyy-MM-dd";

    /// <summary>Reads the name of a law.</summary>
    /// <param name="text">The name, for instance <c>written@2025-05-12</c> or <c>2026-11-01+repeal</c>.</param>
    /// <param name="mode">What a day alone means.</param>
    /// <param name="proposal">Finds a proposal by its name.</param>
    /// <exception cref="FormatException">It is not such a name; the message says what was read and what is accepted.</exception>
    public static LawChoice Parse(string text, LawMode mode, Func<string, Amendment> proposal)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(proposal);
        var parts = text.Split('+');
        var at = parts[0].IndexOf('@', StringComparison.Ordinal);
        var chosen = at < 0 ? mode
            : parts[0][..at] switch { "written" => LawMode.Written, "enforced" => LawMode.Enforced, _ => throw Refused(text) };
        return DateOnly.TryParseExact(parts[0].AsSpan(at + 1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && Array.TrueForAll(parts, part => part.Length > 0)
            ? new LawChoice(day, chosen, [.. parts.Skip(1).Select(name => OnTrial(proposal(name), day))])
            : throw Refused(text);
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Mode == LawMode.Written ? "written" : "enforced")}@{Day:yyyy-MM-dd}{string.Concat(Extra.Select(amendment => "+" + amendment.Id))}");

    /// <summary>A proposal as it is tried on a day: it applies there, also when it is to take effect later.</summary>
    public static Amendment OnTrial(Amendment proposal, DateOnly day) =>
        proposal.AppliesOn(day) ? proposal : proposal with { Effective = day, AppliesFrom = null, Until = null };

    private static FormatException Refused(string text) => new($"read '{Documents.ScalarNode.Shorten(text)}'; accepted: {Accepted}.");
}
