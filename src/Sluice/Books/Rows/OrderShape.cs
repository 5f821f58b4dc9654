using Sluice.Facts;

namespace Sluice.Books.Rows;

/// <summary>The columns a book may have: the fields of an order.</summary>
internal static class OrderShape
{
    private static readonly CellShape Owner = Group(
        ("name", CellShape.Text), ("share", CellShape.Value), ("listed", CellShape.Text), ("owners", new CellShape.Several(() => Owner!, [])));

    private static readonly CellShape Party = Group(
        ("role", CellShape.Text), ("name", CellShape.Text), ("country", CellShape.Text), ("headquarters", CellShape.Text),
        ("ultimate_parent", Group(("name", CellShape.Text), ("headquarters", CellShape.Text))), ("owners", new CellShape.Several(() => Owner, [])),
        ("listed", CellShape.Text), ("footnotes", CellShape.Values), ("private_sector", CellShape.Value), ("veu", CellShape.Text),
        ("certifications", CellShape.Texts), ("permanent_regular_employee", CellShape.Value));

    private static readonly CellShape Specification = Group(
        ("name", CellShape.Text), ("dense_tops", new CellShape.Keyed(CellShape.Value, "16")), ("applicable_die_area_mm2", CellShape.Value),
        ("memory_bandwidth_gbps", CellShape.Value), ("interconnect_gbps", CellShape.Value), ("memory_bandwidth_density", CellShape.Value),
        ("datacenter", CellShape.Value), ("node_nm", CellShape.Value), ("transistors_bn", CellShape.Value), ("hbm", CellShape.Value),
        ("designed_in", CellShape.Text), ("authorized_designer", CellShape.Text), ("designer_parent", CellShape.Text),
        ("designer_application_filed", CellShape.Text), ("packaged_by", CellShape.Text), ("packaged_in", CellShape.Text));

    private static readonly CellShape Weights = Group(
        ("training_operations", CellShape.Value), ("published", CellShape.Value), ("base_published", CellShape.Value), ("base_operations", CellShape.Value),
        ("additional_operations", CellShape.Value), ("below_open_frontier", CellShape.Value),
        ("data_generators", new CellShape.Several(
            () => Group(
                ("name", CellShape.Text), ("share_of_operations", CellShape.Value), ("data_published", CellShape.Value),
                ("weights_published", CellShape.Value), ("generation_operations", CellShape.Value), ("training_operations", CellShape.Value)),
            [])));

    private static readonly CellShape Item = Group(
        ("chip", CellShape.Text), ("system", CellShape.Text), ("specs", Specification), ("eccn", CellShape.Text), ("model_weights", Weights),
        ("tpp", CellShape.Value), ("datacenter", CellShape.Value), ("quantity", CellShape.Value), ("unit_price_usd", CellShape.Value));

    private static readonly CellShape Prior = Group(
        ("lpp_tpp_this_year", CellShape.Value), ("country_tpp_licensed", CellShape.Value), ("country_tpp_limit", CellShape.Value),
        ("nveu_tpp_installed", CellShape.Value), ("uveu_tpp_by_country", new CellShape.Keyed(CellShape.Value, "MY")),
        ("aia_tpp_received", CellShape.Value), ("volume_share_of_us", CellShape.Value));

    /// <summary>An order.</summary>
    public static CellShape.Group Order { get; } = Group(
        ("id", CellShape.Text), ("date", CellShape.Text), ("activity", CellShape.Text), ("from", CellShape.Text), ("destination", CellShape.Text),
        ("value_usd", CellShape.Value), ("exporter", Group(("name", CellShape.Text), ("headquarters", CellShape.Text), ("kind", CellShape.Text))),
        ("items", new CellShape.Several(() => Item, [])), ("us_origin", CellShape.Value), ("us_content_share", CellShape.Value),
        ("foreign_direct_product", CellShape.Value), ("parties", new CellShape.Several(() => Party, Vocabulary.Role.Words)),
        ("end_use", Group(
            ("kind", CellShape.Text), ("knowledge", CellShape.Texts),
            ("system", Group(("fp64_pflops", CellShape.Value), ("fp32_pflops", CellShape.Value), ("volume_ft3", CellShape.Value))))),
        ("certified_conditions", CellShape.Texts), ("prior", Prior));

    private static CellShape.Group Group(params (string Name, CellShape Shape)[] fields) => new(fields.ToDictionary(f => f.Name, f => f.Shape));
}
