using Sluice.Documents;
using Sluice.Facts;

namespace Sluice.Orders;

/// <summary>
/// Reads orders. The words that are accepted are those of the vocabulary; everything that is wrong with an order is told
/// at once, each field by its path.
/// </summary>
public static class OrderReader
{
    /// <summary>Reads an order from a file, YAML or JSON.</summary>
    /// <param name="path">The path of the file, which is also its name in messages.</param>
    /// <exception cref="DocumentException">The document is not well-formed or breaks a limit.</exception>
    /// <exception cref="InvalidInputException">Fields of the order are refused.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Order ReadFile(string path) => Read(DocumentReader.ReadFile(path, OrderLimits.Document), path);

    /// <summary>Reads an order from a stream, YAML or JSON.</summary>
    /// <param name="stream">The bytes, in UTF-8.</param>
    /// <param name="name">The name of the document in messages; an ending of .json or .yaml tells what it is.</param>
    /// <exception cref="DocumentException">The document is not well-formed or breaks a limit.</exception>
    /// <exception cref="InvalidInputException">Fields of the order are refused.</exception>
    public static Order Read(Stream stream, string name = "order") => Read(DocumentReader.Read(stream, name, OrderLimits.Document), name);

    /// <summary>Reads an order from a document, or from a part of one.</summary>
    /// <param name="node">The order.</param>
    /// <param name="name">The name of the document in messages.</param>
    /// <exception cref="InvalidInputException">Fields of the order are refused.</exception>
    public static Order Read(Node node, string name = "order")
    {
        var problems = new InputProblems(name);
        var order = Read(node, problems);
        problems.ThrowIfAny();
        return order!;
    }

    private static Order? Read(Node node, InputProblems problems)
    {
        if (FieldReader.Open(node, problems, "an order: a mapping with id, items and what else is known") is not { } fields)
        {
            return null;
        }

        var order = new Order
        {
            Id = fields["id"].Required($"text of 1 to {OrderLimits.IdLength} characters that names the order").Text(OrderLimits.IdLength) ?? "",
            Date = ReadDate(fields["date"]),
            Activity = fields["activity"].Word(Vocabulary.Activity.Words),
            From = fields["from"].Country(),
            Destination = fields["destination"].Country(),
            ValueUsd = fields["value_usd"].Number(0m, OrderLimits.Usd, "USD"),
            Exporter = ReadExporter(fields["exporter"]),
            Items = ItemReader.ReadAll(fields["items"]),
            UsOrigin = fields["us_origin"].Flag(),
            UsContentShare = fields["us_content_share"].Number(0m, 1m, "a share: 0.30 is 30 percent"),
            ForeignDirectProduct = fields["foreign_direct_product"].Flag(),
            Parties = PartyReader.ReadAll(fields["parties"]),
            EndUse = ReadEndUse(fields["end_use"]),
            CertifiedConditions = fields["certified_conditions"].Words(Vocabulary.CertifiedConditions.Words),
            Prior = ReadPrior(fields["prior"]),
            Document = problems.Document,
        };
        fields.Finish();
        return order;
    }

    private static DateOnly? ReadDate(Field field)
    {
        var date = field.Date();
        if (date < OrderLimits.FirstDay || date > OrderLimits.LastDay)
        {
            field.Refuse($"a day from {OrderLimits.FirstDay:yyyy-MM-dd}, where the book of law begins, to {OrderLimits.LastDay:yyyy-MM-dd}");
        }

        return date;
    }

    private static Exporter? ReadExporter(Field field)
    {
        if (field.Fields("the exporter's name, headquarters and kind") is not { } fields)
        {
            return null;
        }

        var exporter = new Exporter(
            fields["name"].Text(OrderLimits.NameLength), fields["headquarters"].Country(), fields["kind"].Word(Vocabulary.ExporterKind.Words));
        fields.Finish();
        return exporter;
    }

    private static EndUse? ReadEndUse(Field field)
    {
        if (field.Fields("the end use: kind, knowledge and system") is not { } fields)
        {
            return null;
        }

        var use = new EndUse(
            fields["kind"].Word(Vocabulary.EndUseKind.Words),
            fields["knowledge"].Texts(OrderLimits.Knowledge, OrderLimits.NameLength),
            ReadSystem(fields["system"]));
        fields.Finish();
        return use;
    }

    private static SystemPerformance? ReadSystem(Field field)
    {
        if (field.Fields("the system the items are built into: fp64_pflops, fp32_pflops and volume_ft3") is not { } fields)
        {
            return null;
        }

        var system = new SystemPerformance(
            fields["fp64_pflops"].Number(0m, OrderLimits.Performance, "PFLOPS"),
            fields["fp32_pflops"].Number(0m, OrderLimits.Performance, "PFLOPS"),
            fields["volume_ft3"].Number(0m, OrderLimits.Performance, "cubic feet"));
        fields.Finish();
        return system;
    }

    private static Prior? ReadPrior(Field field)
    {
        if (field.Fields("what was used up before: a mapping of amounts") is not { } fields)
        {
            return null;
        }

        var prior = new Prior
        {
            LppTppThisYear = ReadTpp(fields["lpp_tpp_this_year"]),
            CountryTppLicensed = ReadTpp(fields["country_tpp_licensed"]),
            CountryTppLimit = ReadTpp(fields["country_tpp_limit"]),
            NveuTppInstalled = ReadTpp(fields["nveu_tpp_installed"]),
            UveuTppByCountry = CountryAmounts.Read(fields["uveu_tpp_by_country"]),
            AiaTppReceived = ReadTpp(fields["aia_tpp_received"]),
            VolumeShareOfUs = fields["volume_share_of_us"].Number(0m, OrderLimits.VolumeShare, "a share: 0.31 is 31 percent"),
        };
        fields.Finish();
        return prior;
    }

    private static decimal? ReadTpp(Field field) => field.Number(0m, OrderLimits.PriorTpp, "TPP");
}
