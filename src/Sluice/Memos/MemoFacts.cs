using System.Globalization;
using Sluice.Determinations;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Memos;

/// <summary>The facts of an order as a memo states them; what the order does not say is called unknown.</summary>
internal sealed class MemoFacts(Order order, Language language, MemoLimits limits)
{
    private readonly Phrases say = Phrases.In(language);

    /// <summary>What is done, between which countries, by whom and for what.</summary>
    public MemoSection Facts()
    {
        var rows = new List<IReadOnlyList<string>>();
        Add(say.Fields.Activity, Word(order.Activity), say.Fields.Route, $"{Name(order.From)} → {Name(order.Destination)}");
        Add(say.Fields.Exporter, Exporter(), say.Fields.Value, order.ValueUsd is { } value ? $"USD {value.ToString("#,0.##", CultureInfo.InvariantCulture)}" : say.Unknown);
        Add(say.Fields.EndUse, EndUse(), say.Fields.Conditions, Words(order.CertifiedConditions));
        return new MemoSection(
            say.Sections.Facts, [new("", MemoCell.Short), new(""), new("", MemoCell.Short), new("")], rows, null, MemoWidth.Full);

        void Add(params string[] row) => rows.Add(row);
    }

    /// <summary>Who takes part.</summary>
    public MemoSection Parties()
    {
        var parties = order.Parties ?? [];
        var note = order.Parties is null ? say.Unknown
            : parties.Count == 0 ? say.None
            : parties.Count > limits.Parties ? string.Format(CultureInfo.InvariantCulture, say.More, parties.Count - limits.Parties)
            : null;
        return new MemoSection(
            say.Sections.Parties,
            [
                new(say.Fields.Role), new(say.Fields.Name), new(say.Fields.Country, MemoCell.Short), new(say.Fields.Headquarters, MemoCell.Short),
                new(say.Fields.UltimateParent), new(say.Fields.Listed),
            ],
            [.. parties.Take(limits.Parties).Select(Row)],
            note,
            MemoWidth.Full);
    }

    private string[] Row(Party party) =>
    [
        say.Say(party.Role),
        party.Name ?? say.Unknown,
        Name(party.Country),
        Name(party.Headquarters),
        Parent(party.UltimateParent),
        party.Listed is { } listed ? Word(listed) : say.Unknown,
    ];

    private string Exporter() =>
        order.Exporter is not { } exporter ? say.Unknown
        : Bracket(exporter.Name ?? say.Unknown, exporter.Kind is { } kind ? $"{Name(exporter.Headquarters)}{say.Comma}{say.Say(kind)}" : Name(exporter.Headquarters));

    private string EndUse() =>
        order.EndUse is not { } use ? say.Unknown
        : use.Knowledge is { Count: > 0 } known ? Bracket(Word(use.Kind), Words(known))
        : Word(use.Kind);

    private string Parent(UltimateParent? parent) =>
        parent is null ? say.Unknown : parent.Name is { } name ? Bracket(name, Name(parent.Headquarters)) : Name(parent.Headquarters);

    private string Words(IReadOnlyList<string>? words) =>
        words is null ? say.Unknown : words.Count == 0 ? say.None : string.Join(say.Semicolon, words.Select(say.Say));

    private string Word(string? word) => word switch { null => say.Unknown, "none" => say.None, _ => say.Say(word) };

    private string Name(Country? country) => country is { } known ? known.Name(language.Tag()) : say.Unknown;

    private string Bracket(string name, string remark) => string.Format(CultureInfo.InvariantCulture, say.Bracketed, name, remark);
}
