using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sluice.Determinations;
using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans.Html;

/// <summary>The changed orders as the script reads them: numbers into tables of texts, so that ten thousand rows stay small.</summary>
internal sealed class ChangedData
{
    // Escapes what could end the element it stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly PlanWords words;
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);

    private ChangedData(PlanWords words) => this.words = words;

    /// <summary>The data as JSON.</summary>
    public static string Of(Plan plan, PlanWords words)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            new ChangedData(words).Write(writer, plan);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The standings that orders have under either law, in order; rows and the matrix name them by position.</summary>
    public static IReadOnlyList<Standing> Standings(Plan plan) =>
        [.. Standing.All.Where(standing => plan.Flows.Any(flow => flow.From == standing || flow.To == standing))];

    private void Write(Utf8JsonWriter writer, Plan plan)
    {
        var standings = Standings(plan).ToList();
        var provisions = plan.Provisions.Select((moved, i) => (new ProvisionRef(moved.Provision.Id, moved.IsAfter), i)).ToDictionary();
        var (tpp, usd) = (Ranks(plan.Changed, order => order.Figures.Tpp), Ranks(plan.Changed, order => order.Figures.Usd));
        writer.WriteStartObject();
        writer.WriteStartArray("rows");
        for (var i = 0; i < plan.Changed.Count; i++)
        {
            var order = plan.Changed[i];
            writer.WriteStartArray();
            writer.WriteNumberValue(order.Line);
            foreach (var text in new[]
            {
                order.Id, words.Name(order.Exporter), words.Destination(order.Destination), words.Name(order.UltimateParent), ChangedTable.Chips(order),
            })
            {
                writer.WriteNumberValue(Text(text));
            }

            writer.WriteNumberValue(Text(words.Figure(order.Figures.Tpp)));
            writer.WriteNumberValue(tpp[i]);
            writer.WriteNumberValue(Text(words.Figure(order.Figures.Usd)));
            writer.WriteNumberValue(usd[i]);
            writer.WriteNumberValue(standings.IndexOf(order.Before));
            writer.WriteNumberValue(standings.IndexOf(order.After));
            writer.WriteNumberValue((int)order.Shift);
            writer.WriteStartArray();
            foreach (var provision in order.Provisions)
            {
                writer.WriteNumberValue(provisions[provision]);
            }

            writer.WriteEndArray();
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        Texts(writer, "texts", texts.OrderBy(x => x.Value).Select(x => x.Key));
        Texts(writer, "standings", standings.Select(words.Standing));
        Texts(writer, "provisions", plan.Provisions.Select(moved => ChangedTable.Provision(new ProvisionRef(moved.Provision.Id, moved.IsAfter))));
        writer.WriteStartArray("shifts");
        foreach (var shift in Enum.GetValues<Shift>())
        {
            writer.WriteStartObject();
            writer.WriteString("word", words.Shift(shift));
            writer.WriteString("sign", PlanWords.Sign(shift));
            writer.WriteString("kind", PlanStyle.Class(shift));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("words");
        writer.WriteString("rows", words.Plan.Controls.Rows);
        writer.WriteString("none", words.Plan.Controls.NoRows);
        writer.WriteString("show", words.Plan.Controls.ShowOrders);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private int Text(string text)
    {
        var shown = PrintableText.Of(text, Markup.LongestName);
        if (!texts.TryGetValue(shown, out var index))
        {
            texts.Add(shown, index = texts.Count);
        }

        return index;
    }

    // What a script would compare as numbers it could not hold exactly; a place in the order it can. What is not known comes first.
    private static int[] Ranks(IReadOnlyList<ChangedOrder> orders, Func<ChangedOrder, Figure> figure)
    {
        var ranks = new int[orders.Count];
        var rank = 0;
        ExactAmount? last = null;
        foreach (var i in Enumerable.Range(0, orders.Count).OrderBy(i => figure(orders[i]).Known is not null).ThenBy(i => figure(orders[i]).Known ?? ExactAmount.Zero))
        {
            var known = figure(orders[i]).Known;
            rank += known is { } amount && amount != last ? 1 : 0;
            ranks[i] = rank;
            last = known;
        }

        return ranks;
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
