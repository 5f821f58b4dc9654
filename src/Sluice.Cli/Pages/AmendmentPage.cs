using Sluice.Cli.Output;
using Sluice.Documents;
using Sluice.Law;

namespace Sluice.Cli.Pages;

/// <summary>One amendment with everything it changes.</summary>
internal static class AmendmentPage
{
    /// <summary>Puts an amendment on a page.</summary>
    public static Page Of(Amendment amendment, Language language)
    {
        var page = new Page().Line(new Cell(amendment.Title, Tone.Strong)).Line();
        page.Table(["", Column.Prose("")], Head(amendment).Concat(Tail(amendment)));
        page.Line().Line(amendment.Summary.In(language));
        return page.Section(
            $"Changes ({amendment.Changes.Count})",
            ["", Column.Prose(""), "", Column.Prose("")],
            amendment.Changes.Select(change => Row(change, language)));
    }

    /// <summary>The citation, the form and the dates.</summary>
    public static IEnumerable<IReadOnlyList<Cell>> Head(Amendment amendment)
    {
        yield return Pair("citation", $"{amendment.Citation}, {SnakeCase<AmendmentKind>.Of(amendment.Kind).Replace('_', ' ')}");
        yield return Pair("published", $"{amendment.Published:yyyy-MM-dd}");
        yield return Pair("effective", amendment.AppliesFrom is { } applies ? $"{amendment.Effective:yyyy-MM-dd}, applied from {applies:yyyy-MM-dd}" : $"{amendment.Effective:yyyy-MM-dd}");
        if (amendment.Until is { } until)
        {
            yield return Pair("until", $"{until:yyyy-MM-dd}");
        }

        if (amendment.Stays.Count > 0)
        {
            yield return Pair("stays", string.Join(", ", amendment.Stays));
        }

        if (amendment.Unenforces.Count > 0)
        {
            yield return Pair("un-enforces", string.Join(", ", amendment.Unenforces));
        }
    }

    private static IEnumerable<IReadOnlyList<Cell>> Tail(Amendment amendment)
    {
        yield return Pair("id", amendment.Id);
        yield return Pair("source", amendment.Source);
        yield return Pair("confidence", amendment.Confidence);
        if (amendment.Uncertain is { } slug)
        {
            yield return Pair("uncertain", slug);
        }

        yield return Pair("file", amendment.File);
    }

    private static Cell[] Row(Change change, Language language)
    {
        var (mark, tone) = change.Verb switch { ChangeVerb.Add => ("+", Tone.Good), ChangeVerb.Repeal => ("-", Tone.Bad), _ => ("~", Tone.Warn) };
        var kind = change.Fields.Find("kind") is ScalarNode scalar ? scalar.Text : "";
        return [new Cell(mark, tone), new Cell(change.Provision, Tone.Strong), new Cell(kind, Tone.Dim), Says(change, language)];
    }

    private static string Says(Change change, Language language)
    {
        var says = change.Fields.Find("says") as MapNode;
        var text = (says?.Find(language.Tag()) ?? says?.Find(Language.En.Tag())) is ScalarNode scalar ? scalar.Text : "";
        return change.From is { } from ? $"{text} (from {from:yyyy-MM-dd})" : text;
    }

    private static Cell[] Pair(string name, string value) => [new Cell(name, Tone.Dim), value];
}
