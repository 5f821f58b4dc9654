using System.Globalization;
using System.Text;
using Sluice.Items;
using Sluice.Parties;

namespace Sluice.Orders;

/// <summary>
/// Writes orders as YAML that <see cref="OrderReader"/> reads back: an order made up to show something can be kept in a file
/// and checked again.
/// </summary>
/// <remarks>
/// Of a specification only what an order may state is written. Every text that YAML could take for something else is in quotes.
/// </remarks>
public static class OrderYaml
{
    /// <summary>The order as a YAML document, one line for each field, item and party.</summary>
    public static string Write(Order order)
    {
        var text = new StringBuilder();
        Line(text, "id", Text(order.Id));
        Line(text, "date", Day(order.Date));
        Line(text, "activity", Text(order.Activity));
        Line(text, "from", Code(order.From));
        Line(text, "destination", Code(order.Destination));
        Line(text, "value_usd", Number(order.ValueUsd));
        Line(text, "exporter", order.Exporter is { } x
            ? Map(("name", Text(x.Name)), ("headquarters", Code(x.Headquarters)), ("kind", Text(x.Kind))) : null);
        List(text, "items", order.Items, Item);
        Line(text, "us_origin", Flag(order.UsOrigin));
        Line(text, "us_content_share", Number(order.UsContentShare));
        Line(text, "foreign_direct_product", Flag(order.ForeignDirectProduct));
        List(text, "parties", order.Parties, Party);
        Line(text, "end_use", order.EndUse is { } use ? Map(("kind", Text(use.Kind)), ("knowledge", Texts(use.Knowledge)), ("system", System(use.System))) : null);
        Line(text, "certified_conditions", Texts(order.CertifiedConditions));
        Line(text, "prior", order.Prior is { } prior ? Prior(prior) : null);
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(name).Append(": ").Append(value).Append('\n');
        }
    }

    private static void List<T>(StringBuilder text, string name, IReadOnlyList<T>? elements, Func<T, string> write)
    {
        if (elements is { Count: 0 })
        {
            Line(text, name, "[]");
        }
        else if (elements is not null)
        {
            text.Append(name).Append(":\n");
            foreach (var element in elements)
            {
                text.Append("  - ").Append(write(element)).Append('\n');
            }
        }
    }

    private static string Item(OrderItem item)
    {
        var units = (Name: "quantity", Value: Number(item.Quantity));
        var price = (Name: "unit_price_usd", Value: Number(item.UnitPriceUsd));
        return item switch
        {
            ChipItem x => Map(("chip", Text(x.Chip)), units, price),
            SystemItem x => Map(("system", Text(x.System)), units, price),
            SpecifiedItem x => Map(("specs", Specification(x.Specs)), units, price),
            ClassifiedItem x => Map(("eccn", Text(x.Eccn)), ("tpp", Number(x.Tpp)), ("datacenter", Flag(x.Datacenter)), units, price),
            WeightsItem x => Map(("model_weights", Weights(x.Weights)), units, price),
            _ => throw new ArgumentException($"A line of kind {item.GetType().Name} is not known.", nameof(item)),
        };
    }

    private static string Specification(ChipSpecification specs) => Map(
        ("name", Text(specs.Name)),
        ("dense_tops", specs.DenseTops is { } dense ? Map([.. dense.OrderBy(x => x.Key).Select(x => (Number(x.Key)!, Number(x.Value)))]) : null),
        ("applicable_die_area_mm2", Number(specs.ApplicableDieAreaMm2)),
        ("memory_bandwidth_gbps", Number(specs.MemoryBandwidthGbps)),
        ("interconnect_gbps", Number(specs.InterconnectGbps)),
        ("memory_bandwidth_density", Number(specs.MemoryBandwidthDensity)),
        ("datacenter", Flag(specs.Datacenter)),
        ("node_nm", Number(specs.NodeNm)),
        ("transistors_bn", Number(specs.TransistorsBn)),
        ("hbm", Flag(specs.Hbm)),
        ("designed_in", Code(specs.DesignedIn)),
        ("designer_parent", Code(specs.DesignerParent)),
        ("authorized_designer", Text(specs.AuthorizedDesigner)),
        ("designer_application_filed", specs.DesignerApplicationFiled is { } day ? Day(day) : specs.DesignerApplicationKnown ? "none" : null),
        ("packaged_by", Text(specs.PackagedBy)),
        ("packaged_in", Code(specs.PackagedIn)));

    private static string Weights(ModelWeights weights) => Map(
        ("training_operations", Number(weights.TrainingOperations)),
        ("published", Flag(weights.Published)),
        ("base_published", Flag(weights.BasePublished)),
        ("base_operations", Number(weights.BaseOperations)),
        ("additional_operations", Number(weights.AdditionalOperations)),
        ("below_open_frontier", Flag(weights.BelowOpenFrontier)),
        ("data_generators", weights.DataGenerators is { } generators ? Sequence(generators.Select(Generator)) : null));

    private static string Generator(DataGenerator generator) => Map(
        ("name", Text(generator.Name)),
        ("share_of_operations", Number(generator.ShareOfOperations)),
        ("data_published", Flag(generator.DataPublished)),
        ("weights_published", Flag(generator.WeightsPublished)),
        ("generation_operations", Number(generator.GenerationOperations)),
        ("training_operations", Number(generator.TrainingOperations)));

    private static string Party(Party party) => Map(
        ("role", Text(party.Role)),
        ("name", Text(party.Name)),
        ("country", Code(party.Country)),
        ("headquarters", Code(party.Headquarters)),
        ("ultimate_parent", party.UltimateParent is { } parent ? Map(("name", Text(parent.Name)), ("headquarters", Code(parent.Headquarters))) : null),
        ("owners", party.Owners is { } owners ? Sequence(owners.Select(Owner)) : null),
        ("listed", Text(party.Listed)),
        ("footnotes", party.Footnotes is { } notes ? Sequence(notes.Select(n => Number(n)!)) : null),
        ("private_sector", Flag(party.PrivateSector)),
        ("veu", Text(party.Veu)),
        ("certifications", Texts(party.Certifications)),
        ("permanent_regular_employee", Flag(party.PermanentRegularEmployee)));

    private static string Owner(Owner owner) => Map(
        ("name", Text(owner.Name)),
        ("share", Number(owner.Share)),
        ("listed", Text(owner.Listed)),
        ("owners", owner.Owners is { } owners ? Sequence(owners.Select(Owner)) : null));

    private static string? System(SystemPerformance? system) => system is null
        ? null
        : Map(("fp64_pflops", Number(system.Fp64Pflops)), ("fp32_pflops", Number(system.Fp32Pflops)), ("volume_ft3", Number(system.VolumeFt3)));

    private static string Prior(Prior prior) => Map(
        ("lpp_tpp_this_year", Number(prior.LppTppThisYear)),
        ("country_tpp_licensed", Number(prior.CountryTppLicensed)),
        ("country_tpp_limit", Number(prior.CountryTppLimit)),
        ("nveu_tpp_installed", Number(prior.NveuTppInstalled)),
        ("uveu_tpp_by_country", prior.UveuTppByCountry is { } installed
            ? Map([.. installed.OrderBy(x => x.Key.Index).Select(x => (Code(x.Key)!, Number(x.Value)))]) : null),
        ("aia_tpp_received", Number(prior.AiaTppReceived)),
        ("volume_share_of_us", Number(prior.VolumeShareOfUs)));

    private static string Map(params IReadOnlyList<(string Name, string? Value)> fields) =>
        "{" + string.Join(", ", fields.Where(f => f.Value is not null).Select(f => $"{f.Name}: {f.Value}")) + "}";

    private static string Sequence(IEnumerable<string> elements) => "[" + string.Join(", ", elements) + "]";

    private static string? Texts(IEnumerable<string>? texts) => texts is null ? null : Sequence(texts.Select(t => Text(t)!));

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Flag(bool? flag) => flag switch { true => "true", false => "false", _ => null };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Code(Country? country) => Text(country?.Code);

    private static string? Text(string? text) => text is null ? null : YamlText.Write(text);
}
