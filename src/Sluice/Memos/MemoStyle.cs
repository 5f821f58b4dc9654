namespace Sluice.Memos;

/// <summary>The style of a memo on paper and on a screen.</summary>
internal static class MemoStyle
{
    /// <summary>The style sheet. It takes whatever paper there is: what fits on A4 fits on Letter and the other way round.</summary>
    public const string Css =
        """
        @page { margin: 11mm 13mm 10mm }
        * { box-sizing: border-box }
        body { margin: 0; background: #eceae4; color: #1a1a1a; font: 9pt/1.32 Georgia, "Times New Roman", "Noto Serif", serif }
        :lang(zh-Hant) { font-family: Georgia, "Times New Roman", "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif }
        :lang(zh-Hans) { font-family: Georgia, "Times New Roman", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif }
        body.dense { font-size: 8pt; line-height: 1.26 }
        body.tight { font-size: 7pt; line-height: 1.2 }
        main { width: 186mm; max-width: 100%; margin: 6mm auto; padding: 11mm 12mm; background: #fff; box-shadow: 0 1px 6px #0003 }
        h1, h2, p { margin: 0; font-weight: normal }
        header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; column-gap: 6mm;
          border-bottom: 1.5pt solid #1a1a1a; padding-bottom: 1mm }
        h1 { font-size: 1.7em; font-weight: bold }
        .order { font-size: 1.2em; font-weight: bold; overflow-wrap: anywhere }
        .law { flex-basis: 100%; color: #444 }
        .answers { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm; margin: 2.2mm 0 1mm }
        .answer { border: .6pt solid #555; border-left-width: 3.5pt; padding: 1.2mm 2.5mm 1.4mm }
        .answer h2 { font-size: 1.05em; color: #444; font-variant: small-caps; letter-spacing: .03em }
        .answer .outcome { font-size: 1.45em; line-height: 1.2; font-weight: bold }
        .go { border-left-color: #2c6e49 } .wait { border-left-color: #b7791f } .stop { border-left-color: #9b1c1c }
        .sections { display: grid; grid-template-columns: 1fr 1fr; column-gap: 5mm }
        .full { grid-column: 1 / 3 }
        .sections h2 { font-size: 1.08em; font-weight: bold; border-bottom: .5pt solid #888; margin-top: 1.7mm }
        table { width: 100%; border-collapse: collapse }
        th, td { text-align: left; vertical-align: top; padding: .22mm 2mm .22mm 0; unicode-bidi: isolate; overflow-wrap: anywhere }
        th { color: #444; font-weight: normal; font-style: italic; white-space: nowrap }
        :lang(zh) th { font-style: normal }
        td { border-bottom: .3pt solid #ddd }
        tr { break-inside: avoid }
        .short { overflow-wrap: normal; white-space: nowrap }
        .path { overflow-wrap: break-word }
        .number { text-align: right; white-space: nowrap; font-variant-numeric: lining-nums tabular-nums }
        .note { color: #444; font-style: italic }
        :lang(zh) .note { font-style: normal }
        footer { margin-top: 2.5mm; border-top: .5pt solid #888; padding-top: 1mm; break-inside: avoid }
        .signatures { display: grid; grid-template-columns: 2fr 2fr 1fr; column-gap: 8mm; margin-top: 8mm }
        .signatures p { border-top: .5pt solid #1a1a1a; color: #444 }
        .record { margin-top: 1.5mm; color: #444; font-size: .85em; overflow-wrap: anywhere }
        @media print { body { background: none } main { width: auto; margin: 0; padding: 0; box-shadow: none } .answer { print-color-adjust: exact } }
        @media (max-width: 640px) { .answers, .sections { display: block } .answer { margin-bottom: 2mm } section { overflow-x: auto } }

        """;

    /// <summary>The largest size of type in which a memo is one page, or the smallest there is.</summary>
    public static MemoType TypeFor(Memo memo) => MemoType.All.FirstOrDefault(type => type.Holds(memo)) ?? MemoType.All[^1];

    /// <summary>The class of an answer.</summary>
    public static string Class(MemoTone tone) => tone switch { MemoTone.Go => "go", MemoTone.Stop => "stop", _ => "wait" };

    /// <summary>The class of a cell, empty for running text.</summary>
    public static string Class(MemoCell kind) => kind switch { MemoCell.Short => "short", MemoCell.Number => "number", MemoCell.Path => "path", _ => "" };
}
