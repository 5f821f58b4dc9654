using Sluice.Documents;
using Sluice.Facts;
using Sluice.Items;

namespace Sluice.Orders;

/// <summary>Reads the specification of a part.</summary>
public static class SpecificationReader
{
    /// <summary>What says that a designer has not applied.</summary>
    internal const string NotFiled = "none";

    /// <summary>Reads a specification that is a document of its own: the fields of <c>specs</c>, or a mapping with the one field <c>specs</c>.</summary>
    /// <param name="node">The document.</param>
    /// <param name="name">The name of the document in messages.</param>
    /// <exception cref="InvalidInputException">Fields of the specification are refused.</exception>
    public static ChipSpecification Read(Node node, string name)
    {
        var problems = new InputProblems(name);
        ChipSpecification? specs = null;
        if (FieldReader.Open(node, problems, "a specification: a mapping with name, dense_tops and what else is known") is { } fields)
        {
            specs = fields.Has("specs") && fields.Map.Entries.Count == 1 ? Read(fields["specs"]) : Read(fields);
        }

        problems.ThrowIfAny();
        return specs!;
    }

    /// <summary>Reads the specification in a field; null when nobody said.</summary>
    internal static ChipSpecification? Read(Field field) =>
        field.Fields("the specification of a part: name, dense_tops and what else is known") is { } fields ? Read(fields) : null;

    private static ChipSpecification Read(FieldReader fields)
    {
        var specs = new ChipSpecification
        {
            Name = fields["name"].Text(OrderLimits.NameLength),
            DenseTops = DenseFigures.Read(fields["dense_tops"]),
            ApplicableDieAreaMm2 = fields["applicable_die_area_mm2"].Number(0m, OrderLimits.WaferMm2, "mm2; 0 when no logic die is on a non-planar node"),
            MemoryBandwidthGbps = fields["memory_bandwidth_gbps"].Number(0m, OrderLimits.Performance, "GB/s"),
            InterconnectGbps = fields["interconnect_gbps"].Number(0m, OrderLimits.Performance, "GB/s, both directions together"),
            MemoryBandwidthDensity = fields["memory_bandwidth_density"].Number(0m, OrderLimits.Performance, "GB/s per mm2"),
            Datacenter = fields["datacenter"].Flag(),
            NodeNm = fields["node_nm"].Number(OrderLimits.LeastNodeNm, OrderLimits.NodeNm, "nm"),
            TransistorsBn = fields["transistors_bn"].Number(0m, OrderLimits.TransistorsBn, "billions"),
            Hbm = fields["hbm"].Flag(),
            DesignedIn = fields["designed_in"].Country(),
            AuthorizedDesigner = fields["authorized_designer"].Word(Vocabulary.AuthorizedDesigner.Words),
            DesignerParent = fields["designer_parent"].Country(),
            PackagedBy = fields["packaged_by"].Word(Vocabulary.PackagedBy.Words),
            PackagedIn = fields["packaged_in"].Country(),
        };
        var (filed, known) = ReadApplication(fields["designer_application_filed"]);
        DenseFigures.RefuseSparse(fields);
        fields.Finish();
        return specs with { DesignerApplicationFiled = filed, DesignerApplicationKnown = known };
    }

    // Not filed, and known to be so, is said by a word.
    private static (DateOnly? Filed, bool Known) ReadApplication(Field field)
    {
        if (field.Node is null or ScalarNode { Text: NotFiled })
        {
            return (null, field.IsGiven);
        }

        var day = field.Date("a day of the calendar, written yyyy-MM-dd, or none");
        return (day, day is not null);
    }
}
