namespace Sluice.Lab.Plans.Html;

/// <summary>The style of a plan on a screen, light and dark, and on paper. It is of one family with the decision memo.</summary>
internal static class PlanStyle
{
    /// <summary>The style sheet. No colour tells anything that a sign does not tell too.</summary>
    public static readonly string Css =
        """
        :root { color-scheme: light dark; --ground: #eceae4; --paper: #fff; --ink: #1a1a1a; --soft: #55514a; --rule: #888; --hair: #dedbd3;
          --stricter: 155 28 28; --lenient: 44 110 73; --open: 143 92 12; --settled: 47 93 138; --same: 139 134 124 }
        @media (prefers-color-scheme: dark) {
          :root { --ground: #141311; --paper: #1f1d1a; --ink: #ece8df; --soft: #b5afa3; --rule: #7a746a; --hair: #3b3731;
            --stricter: 232 128 113; --lenient: 116 196 148; --open: 226 180 98; --settled: 132 180 226; --same: 150 144 134 }
        }
        * { box-sizing: border-box } [hidden] { display: none !important }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.45 Georgia, "Times New Roman", "Noto Serif", serif }
        :lang(zh-Hant) { font-family: Georgia, "Times New Roman", "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif }
        :lang(zh-Hans) { font-family: Georgia, "Times New Roman", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif }
        main { max-width: 1320px; width: calc(100% - 40px); margin: 20px auto; padding: 34px 40px; background: var(--paper); box-shadow: 0 1px 6px #0003 }
        h1, h2, h3, p, figure { margin: 0 }
        h1 { font-size: 1.05em; font-weight: normal; font-variant: small-caps; letter-spacing: .04em; color: var(--soft) }
        h2 { font-size: 1.25em; border-bottom: 1px solid var(--rule); padding-bottom: 3px; margin: 38px 0 12px }
        h3 { font-size: 1.05em; margin-bottom: 8px }
        .summary { font-size: 1.95em; line-height: 1.22; font-weight: bold; margin: 4px 0 6px; text-wrap: balance }
        .soft, .note { color: var(--soft) }
        .note { font-style: italic; margin-top: 8px } :lang(zh) .note { font-style: normal }
        header { border-bottom: 2px solid var(--ink); padding-bottom: 14px }
        .laws { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; margin-top: 16px }
        .law { border: 1px solid var(--rule); border-left-width: 5px; padding: 8px 14px 10px }
        .law b { display: block; font-variant: small-caps; letter-spacing: .03em; font-weight: normal; color: var(--soft) }
        .proposal { margin-top: 14px; border-left: 5px solid rgb(var(--open)); padding: 2px 0 2px 14px }
        .proposal .note { color: rgb(var(--stricter)) }
        .stats { display: grid; grid-template-columns: repeat(4, 1fr); gap: 14px; margin: 18px 0 0; padding: 0 }
        .stats div { border-top: 1px solid var(--hair); padding-top: 6px } .stats dt { color: var(--soft) }
        .stats dd { margin: 0; font-size: 1.3em; overflow-wrap: anywhere } .stats small { color: var(--soft); font-size: .68em }
        .pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 40px } .pair > section > h2 { margin-top: 34px }
        .pair.outcomes { grid-template-columns: 4fr 5.6fr }
        .legend svg { display: inline-block; margin-inline-end: 7px }
        .legend { display: flex; flex-wrap: wrap; gap: 4px 18px; list-style: none; padding: 0; margin: 0 0 10px; color: var(--soft) }
        .scroll { overflow-x: auto } .scroll:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible { outline: 2px solid rgb(var(--settled)); outline-offset: 2px }
        table { width: 100%; border-collapse: collapse; font-size: .93em }
        th, td { text-align: start; vertical-align: top; padding: 4px 14px 4px 0; border-bottom: 1px solid var(--hair) }
        th { font-weight: normal; font-style: italic; color: var(--soft) } :lang(zh) th { font-style: normal }
        tr > :last-child { padding-inline-end: 0 } tbody th { color: inherit; font-style: normal }
        td.n, th.n { text-align: end; white-space: nowrap; font-variant-numeric: lining-nums tabular-nums }
        tr.total td, tr.total th, tr.others td, tr.others th { color: var(--soft) }
        bdi { overflow-wrap: break-word } .name bdi, .ids bdi, .record bdi, tbody th bdi { overflow-wrap: anywhere } .keep { white-space: nowrap }
        .stricter { color: rgb(var(--stricter)) } .lenient { color: rgb(var(--lenient)) } .open { color: rgb(var(--open)) } .settled { color: rgb(var(--settled)) }
        .sign { display: inline-block; width: 1.1em; text-align: center; font-family: "DejaVu Sans", "Segoe UI Symbol", "Apple Symbols", sans-serif; font-style: normal }
        .matrix { width: auto; margin-top: 8px } .matrix th, .matrix td, .matrix tr > :last-child { padding: 5px 9px; border: 1px solid var(--hair) } .matrix thead th { text-align: center }
        .matrix td { text-align: end; min-width: 3.4em; color: var(--ink) } .matrix td.zero { color: var(--rule) } .matrix td.stays { background: rgb(var(--same) / .18) }
        .matrix .key { display: inline-block; width: 1.3em; color: var(--soft); font-style: italic }
        .matrix td.stricter { background: rgb(var(--stricter) / .10) } .matrix td.lenient { background: rgb(var(--lenient) / .10) }
        .matrix td.open { background: rgb(var(--open) / .10) } .matrix td.settled { background: rgb(var(--settled) / .10) }
        .matrix td.stricter.h2 { background: rgb(var(--stricter) / .2) } .matrix td.stricter.h3 { background: rgb(var(--stricter) / .32) } .matrix td.stricter.h4 { background: rgb(var(--stricter) / .46) }
        .matrix td.lenient.h2 { background: rgb(var(--lenient) / .2) } .matrix td.lenient.h3 { background: rgb(var(--lenient) / .32) } .matrix td.lenient.h4 { background: rgb(var(--lenient) / .46) }
        .matrix td.open.h2 { background: rgb(var(--open) / .2) } .matrix td.open.h3 { background: rgb(var(--open) / .32) } .matrix td.open.h4 { background: rgb(var(--open) / .46) }
        .matrix td.settled.h2 { background: rgb(var(--settled) / .2) } .matrix td.settled.h3 { background: rgb(var(--settled) / .32) } .matrix td.settled.h4 { background: rgb(var(--settled) / .46) }
        button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit }
        .matrix button { text-decoration: underline dotted; text-underline-offset: 3px }
        svg { display: block; overflow: visible } svg text { fill: var(--ink); font-size: 13px } svg .soft { fill: var(--soft) }
        svg .num { font-variant-numeric: lining-nums tabular-nums }
        .bar-track { fill: rgb(var(--same) / .16) } .fill-stricter { fill: rgb(var(--stricter)) } .fill-lenient { fill: rgb(var(--lenient)) }
        .fill-open { fill: rgb(var(--open)) } .fill-settled { fill: rgb(var(--settled)) } .fill-before { fill: rgb(var(--same) / .55) } .fill-after { fill: rgb(var(--settled)) }
        .ribbon { fill-opacity: .42 } .ribbon:hover { fill-opacity: .75 } .node { fill: var(--ink) }
        .flows { min-width: 760px; width: 100%; height: auto } .flows text { font-size: 14px }
        details { margin-top: 10px } summary { cursor: pointer; color: var(--soft) } details table { margin-top: 8px }
        .provisions { list-style: none; margin: 6px 0 0; padding: 0 } .provisions li { display: grid; grid-template-columns: 2em 1fr auto; padding: 10px 0; border-bottom: 1px solid var(--hair) }
        .provisions .mark { font-size: 1.3em; line-height: 1.1 } .provisions .figures { text-align: end; padding-inline-start: 24px; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap }
        .controls { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: end; margin-bottom: 10px } .controls label { display: grid; color: var(--soft); font-size: .9em }
        input, select, .controls button, .pager button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--rule); padding: 4px 8px; border-radius: 2px; max-width: 100% }
        .controls button, .pager button { cursor: pointer } .pager button:disabled { opacity: .45; cursor: default }
        .controls select { width: 13em } .controls input { width: 16em }
        #changed th button { white-space: nowrap; font-style: italic } :lang(zh) #changed th button { font-style: normal }
        #changed th[aria-sort=ascending] button::after { content: " ↑" } #changed th[aria-sort=descending] button::after { content: " ↓" }
        #changed { font-size: .86em } #changed td, #changed th { padding-inline-end: 10px } #changed td.name { min-width: 7.4em; max-width: 14em } #changed td.id { min-width: 6.2em } #changed td.answer { min-width: 7.6em } #changed td.ids { font-size: .88em; min-width: 11em; color: var(--soft) }
        .pager { display: flex; flex-wrap: wrap; gap: 14px; align-items: center; margin-top: 10px }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
        .record { margin-top: 34px; border-top: 1px solid var(--rule); padding-top: 8px; font-size: .88em; color: var(--soft); overflow-wrap: anywhere }
        .record p { margin-top: 3px }
        @media (max-width: 860px) { .pair, .pair.outcomes, .laws { grid-template-columns: 1fr } .stats { grid-template-columns: 1fr 1fr } }
        @media (max-width: 640px) { .flows { min-width: 900px } main { width: auto; margin: 0; padding: 18px 16px; box-shadow: none } .summary { font-size: 1.5em } section, .scroll { max-width: 100% }
          .provisions li { grid-template-columns: 1.6em 1fr } .provisions .figures { grid-column: 2; text-align: start; padding: 4px 0 0; white-space: normal }
          .controls label, .controls input, .controls select { width: 100% } }
        @page { margin: 12mm } @page wide { size: landscape; margin: 10mm }
        @media print {
          :root { color-scheme: light; --ground: #fff; --paper: #fff; --ink: #1a1a1a; --soft: #444; --rule: #888; --hair: #ddd;
            --stricter: 155 28 28; --lenient: 44 110 73; --open: 143 92 12; --settled: 47 93 138; --same: 139 134 124 }
          body { font-size: 9.5pt } main { max-width: none; width: auto; margin: 0; padding: 0; box-shadow: none }
          .controls, .pager button { display: none } .scroll { overflow: visible } tr, figure, .proposal, .provisions li, .matrix, .pair > section { break-inside: avoid } h2, .legend, h2 + p { break-after: avoid } .flows { max-height: 150mm }
          .matrix td, svg { print-color-adjust: exact } .wide { page: wide } #changed { font-size: 7.2pt } #changed td.name, #changed td.id, #changed td.answer, #changed td.ids { min-width: 0 } #changed td { padding-inline-end: 6px } .flows { min-width: 0 } .pair, .laws { grid-template-columns: 1fr 1fr; column-gap: 24px } .stats { grid-template-columns: repeat(4, 1fr) }
        }

        """.ReplaceLineEndings("\n");

    /// <summary>The class of a shift.</summary>
    public static string Class(Shift shift) =>
        shift switch { Shift.Stricter => "stricter", Shift.MoreLenient => "lenient", Shift.Opened => "open", Shift.Settled => "settled", _ => "stays" };
}
