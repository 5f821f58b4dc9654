using System.Globalization;
using System.Text.Json;
using Sluice.Determinations;
using Sluice.Law;

namespace Sluice.Lab.Plans;

/// <summary>Writes plans as JSON: snake_case, every field present, exact amounts. Its schema is <c>docs/schema/plan.schema.json</c>.</summary>
public static class PlanJson
{
    private static readonly (Shift Shift, string Name)[] Shifts =
        [(Shift.Stricter, "stricter"), (Shift.MoreLenient, "more_lenient"), (Shift.Opened, "opened"), (Shift.Settled, "settled")];

    /// <summary>The word of a shift, for instance <c>more_lenient</c>.</summary>
    public static string Word(Shift shift) => SnakeCase<Shift>.Of(shift);

    /// <summary>Writes the fields of a plan into an object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="book">The name of the book of orders.</param>
    /// <param name="language">The language of the words of proposals and provisions.</param>
    public static void Write(Utf8JsonWriter writer, Plan plan, string book, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(plan);
        writer.WriteString("book", book);
        Law(writer, "from", plan.From, language);
        Law(writer, "to", plan.To, language);
        writer.WriteStartObject("law_book");
        writer.WriteString("hash", plan.LawBook.Hash);
        writer.WriteString("data_to", plan.LawBook.DataTo is { } day ? Day(day) : null);
        writer.WriteEndObject();
        writer.WriteStartObject("orders");
        Tallies(writer, plan.Orders);
        writer.WriteEndObject();
        Tally(writer, "same_answer_on_other_provisions", plan.OtherGrounds);
        Outcomes(writer, plan.Outcomes);
        Flows(writer, plan.Flows);
        Breakdown(writer, "by_destination", plan.ByDestination);
        Breakdown(writer, "by_ultimate_parent", plan.ByUltimateParent);
        Breakdown(writer, "by_chip", plan.ByChip);
        Breakdown(writer, "by_exporter", plan.ByExporter);
        Provisions(writer, plan.Provisions, language);
        Tally(writer, "changed_without_provision", plan.WithoutProvision);
        Orders(writer, "changed_orders", plan.Changed);
        Orders(writer, "became_undetermined", plan.Opened);
        Unreadable(writer, plan);
    }

    private static void Law(Utf8JsonWriter writer, string name, PlanLaw law, Language language)
    {
        writer.WriteStartObject(name);
        writer.WriteString("law", law.Choice.ToString());
        writer.WriteString("day", Day(law.Choice.Day));
        writer.WriteString("reading", SnakeCase<LawMode>.Of(law.Choice.Mode));
        writer.WriteStartArray("proposals");
        foreach (var tried in law.Proposals)
        {
            writer.WriteStartObject();
            writer.WriteString("id", tried.Proposal.Id);
            writer.WriteString("title", tried.Proposal.Title);
            writer.WriteString("summary", tried.Proposal.Summary.In(language));
            writer.WriteNumber("changes", tried.Proposal.Changes.Count);
            writer.WriteNumber("passed_over", tried.PassedOver);
            writer.WriteString("file", tried.Proposal.File);
            writer.WriteString("sha256", tried.Sha256);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Outcomes(Utf8JsonWriter writer, IReadOnlyList<OutcomeTotals> outcomes)
    {
        writer.WriteStartArray("outcomes");
        foreach (var totals in outcomes)
        {
            writer.WriteStartObject();
            writer.WriteString("outcome", totals.Outcome.Word());
            Tally(writer, "before", totals.Before);
            Tally(writer, "after", totals.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Flows(Utf8JsonWriter writer, IReadOnlyList<PlanFlow> flows)
    {
        writer.WriteStartArray("matrix");
        foreach (var flow in flows)
        {
            writer.WriteStartObject();
            Standing(writer, "before", flow.From);
            Standing(writer, "after", flow.To);
            writer.WriteString("change", Word(flow.Shift));
            Figures(writer, flow.Orders);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Breakdown(Utf8JsonWriter writer, string name, Breakdown breakdown)
    {
        writer.WriteStartObject(name);
        writer.WriteStartArray("rows");
        foreach (var row in breakdown.Rows)
        {
            writer.WriteStartObject();
            writer.WriteString("name", row.Name);
            Tallies(writer, row.Orders);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (breakdown.OtherNames is { } others)
        {
            writer.WriteNumber("other_names", others);
        }
        else
        {
            writer.WriteNull("other_names");
        }

        writer.WriteStartObject("others");
        Tallies(writer, breakdown.Others);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Provisions(Utf8JsonWriter writer, IReadOnlyList<MovedProvision> provisions, Language language)
    {
        writer.WriteStartArray("provisions");
        foreach (var moved in provisions)
        {
            writer.WriteStartObject();
            writer.WriteString("provision", moved.Provision.Id);
            writer.WriteString("carries", moved.IsAfter ? "after" : "before");
            writer.WriteString("law_change", moved.Verb);
            writer.WriteString("kind", SnakeCase<ProvisionKind>.Of(moved.Provision.Kind));
            writer.WriteString("enacted_by", moved.Provision.EnactedBy.Citation);
            writer.WriteString("in_force", Day(moved.Provision.InForce));
            writer.WriteString("text", moved.Provision.Says.In(language));
            Tallies(writer, moved.Orders);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Orders(Utf8JsonWriter writer, string name, IReadOnlyList<ChangedOrder> orders)
    {
        writer.WriteStartArray(name);
        foreach (var order in orders)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", order.Line);
            writer.WriteString("order", order.Id);
            writer.WriteString("exporter", order.Exporter);
            writer.WriteString("destination", order.Destination);
            writer.WriteString("ultimate_parent", order.UltimateParent);
            Texts(writer, "chips", order.Chips);
            Figure(writer, "tpp", order.Figures.Tpp);
            writer.WriteBoolean("tpp_is_part", order.Figures.Tpp.IsPart);
            Figure(writer, "usd", order.Figures.Usd);
            writer.WriteBoolean("usd_is_part", order.Figures.Usd.IsPart);
            Standing(writer, "before", order.Before);
            Standing(writer, "after", order.After);
            writer.WriteString("change", Word(order.Shift));
            Texts(writer, "provisions_before", order.Provisions.Where(p => !p.IsAfter).Select(p => p.Id));
            Texts(writer, "provisions_after", order.Provisions.Where(p => p.IsAfter).Select(p => p.Id));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Unreadable(Utf8JsonWriter writer, Plan plan)
    {
        writer.WriteStartObject("unreadable");
        writer.WriteNumber("lines", plan.Unreadable);
        writer.WriteStartArray("first");
        foreach (var problem in plan.Problems)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", problem.Line);
            writer.WriteString("message", problem.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Tallies(Utf8JsonWriter writer, ShiftTally orders)
    {
        Tally(writer, "all", orders.All);
        Tally(writer, "changed", orders.Changed);
        foreach (var (shift, name) in Shifts)
        {
            Tally(writer, name, orders[shift]);
        }
    }

    private static void Tally(Utf8JsonWriter writer, string name, Tally tally)
    {
        writer.WriteStartObject(name);
        Figures(writer, tally);
        writer.WriteEndObject();
    }

    private static void Figures(Utf8JsonWriter writer, Tally tally)
    {
        writer.WriteNumber("orders", tally.Orders);
        Number(writer, "tpp", tally.Tpp);
        writer.WriteNumber("orders_without_tpp", tally.OrdersWithoutTpp);
        writer.WriteNumber("orders_with_part_of_tpp", tally.OrdersWithPartOfTpp);
        Number(writer, "usd", tally.Usd);
        writer.WriteNumber("orders_without_usd", tally.OrdersWithoutUsd);
        writer.WriteNumber("orders_with_part_of_usd", tally.OrdersWithPartOfUsd);
    }

    private static void Standing(Utf8JsonWriter writer, string name, Standing standing)
    {
        writer.WriteStartObject(name);
        writer.WriteString("outcome", standing.Outcome.Word());
        writer.WriteString("review", standing.Review?.Word());
        writer.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter writer, string name, Figure figure)
    {
        if (figure.Known is { } known)
        {
            Number(writer, name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    // More digits than any type of the writer holds.
    private static void Number(Utf8JsonWriter writer, string name, ExactAmount amount)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(amount.ToString(), skipInputValidation: true);
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
