using Sluice.Cli.Output;
using Sluice.Determinations;
using Sluice.Parties;

namespace Sluice.Cli.Pages;

/// <summary>What every version of the law says of a part, one line each.</summary>
internal static class HistoryPage
{
    /// <summary>Puts histories on a page.</summary>
    public static Page Of(IReadOnlyList<ItemHistory> histories, Country destination, Language language)
    {
        var say = Phrases.In(language);
        var page = new Page();
        foreach (var history in histories)
        {
            page.Line(new Cell(history.Name, Tone.Strong), new Cell($"  US → {destination.Code}", Tone.Dim));
            page.Table(
                [say.Fields.InForce, Column.Prose(say.Fields.EnactedBy), say.Fields.Eccn, Column.Prose(say.AsWritten), Column.Prose(say.AsEnforced)],
                history.Versions.Select(version => Row(version, say)));
            page.Line();
        }

        return page;
    }

    private static Cell[] Row(ItemVersion version, Phrases say)
    {
        var written = AnswerWords.Say(version.Written, say, []);
        var enforced = AnswerWords.Say(version.Enforced, say, []);
        return
        [
            new Cell($"{version.From:yyyy-MM-dd}", Tone.Dim),
            string.Join(say.Comma, version.Amendments.Select(amendment => amendment.Citation)),
            string.Join(say.Or, version.Item.Eccn),
            new Cell(written, AnswerWords.Tone(version.Written.Outcome)),
            new Cell(enforced == written ? "=" : enforced, enforced == written ? Tone.Dim : AnswerWords.Tone(version.Enforced.Outcome)),
        ];
    }
}
