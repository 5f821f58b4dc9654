using System.Text.Json;
using Sluice.Documents;
using Sluice.Facts;
using Sluice.Items;

namespace Sluice.Orders.Lines;

/// <summary>
/// Reads orders that are written as JSON, one after the other, such as the lines of an order book. The result is that of
/// <see cref="OrderReader"/>, and so is every error; well-formed orders are read without a tree between.
/// </summary>
/// <remarks>
/// Parts that come back with the same bytes (a party, an exporter, a specification, an end use) are the same objects, and so are names.
/// For that reason a line of an order has no <see cref="OrderItem.Mark"/>; <see cref="ReadPlaced"/> gives it one.
/// A reader is for one thread.
/// </remarks>
public sealed partial class OrderLineReader
{
    // Longer orders may break limits that only the reader of documents counts, such as the number of values.
    private const int LongestRead = 64 * 1024;

    private static readonly FieldNames OrderFields = new(
        "id", "date", "activity", "from", "destination", "value_usd", "exporter", "items", "us_origin", "us_content_share",
        "foreign_direct_product", "parties", "end_use", "certified_conditions", "prior");

    private static readonly FieldNames ExporterFields = new("name", "headquarters", "kind");
    private static readonly FieldNames EndUseFields = new("kind", "knowledge", "system");
    private static readonly FieldNames SystemFields = new("fp64_pflops", "fp32_pflops", "volume_ft3");

    private static readonly WordTable Activities = new(Vocabulary.Activity.Words);
    private static readonly WordTable ExporterKinds = new(Vocabulary.ExporterKind.Words);
    private static readonly WordTable EndUseKinds = new(Vocabulary.EndUseKind.Words);
    private static readonly WordTable Conditions = new(Vocabulary.CertifiedConditions.Words);

    private readonly TextCache texts = new();
    private readonly PartCache<Exporter> exporters = new(sets: 8, window: 64);
    private readonly PartCache<ChipSpecification> specifications = new(sets: 8, window: 80);
    private readonly PartCache<ModelWeights> weightsOfModels = new(sets: 6, window: 80);
    private readonly PartCache<Party> parties = new(sets: 11, window: 64);
    private readonly PartCache<EndUse> endUses = new(sets: 6, window: 40);
    private readonly PartCache<IReadOnlyList<string>> conditions = new(sets: 5, window: 24);

    private readonly LineCursor.ReadPart<Exporter> readExporter = ReadExporter;
    private readonly LineCursor.ReadPart<ChipSpecification> readSpecification = ReadSpecification;
    private readonly LineCursor.ReadPart<ModelWeights> readWeights = ReadWeights;
    private readonly LineCursor.ReadPart<Party> readParty = ReadParty;
    private readonly LineCursor.ReadPart<EndUse> readEndUse = ReadEndUse;
    private readonly LineCursor.ReadPart<IReadOnlyList<string>> readConditions = static (scoped ref at) => at.Words(Conditions);

    private readonly List<OrderItem> itemsInHand = [];
    private readonly List<Party> partiesInHand = [];

    /// <summary>Reads an order.</summary>
    /// <param name="line">The order as one JSON document in UTF-8.</param>
    /// <param name="document">The name of the document in messages.</param>
    /// <exception cref="DocumentException">The document is not well-formed or breaks a limit.</exception>
    /// <exception cref="InvalidInputException">Fields of the order are refused.</exception>
    public Order Read(ReadOnlySpan<byte> line, string document) => TryRead(line, document) ?? ReadPlaced(line, document);

    /// <summary>Reads an order so that every line of it knows where it stands, for messages about it.</summary>
    /// <inheritdoc cref="Read" />
    public static Order ReadPlaced(ReadOnlySpan<byte> line, string document) =>
        OrderReader.Read(DocumentReader.ReadJson(line, document, OrderLimits.Document), document);

    /// <summary>Reads an order that is written as orders usually are; null when it has to be looked at more closely.</summary>
    internal Order? TryRead(ReadOnlySpan<byte> line, string document)
    {
        if (line.Length > LongestRead)
        {
            return null;
        }

        try
        {
            var at = new LineCursor(line, texts);
            var order = ReadOrder(ref at, document);
            return at.Ends() ? order : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or a text that is not Unicode.
            return null;
        }
    }

    private Order? ReadOrder(scoped ref LineCursor at, string document)
    {
        if (!at.Enter())
        {
            return null;
        }

        string? id = null, activity = null;
        DateOnly? date = null;
        Parties.Country? from = null, destination = null;
        decimal? value = null, contentShare = null;
        bool? usOrigin = null, directProduct = null;
        Exporter? exporter = null;
        IReadOnlyList<OrderItem>? lines = null;
        IReadOnlyList<Party>? involved = null;
        EndUse? endUse = null;
        IReadOnlyList<string>? certified = null;
        Prior? prior = null;
        for (var walk = default(FieldWalk); at.Next(OrderFields, ref walk);)
        {
            switch (walk.Field)
            {
                case 0: id = at.UniqueText(OrderLimits.IdLength); break;
                case 1: date = at.Date(); break;
                case 2: activity = at.Word(Activities); break;
                case 3: from = at.Country(); break;
                case 4: destination = at.Country(); break;
                case 5: value = at.Number(0m, OrderLimits.Usd); break;
                case 6: exporter = at.Part(exporters, readExporter); break;
                case 7: lines = ReadItems(ref at); break;
                case 8: usOrigin = at.Flag(); break;
                case 9: contentShare = at.Number(0m, 1m); break;
                case 10: directProduct = at.Flag(); break;
                case 11: involved = ReadParties(ref at); break;
                case 12: endUse = at.Part(endUses, readEndUse); break;
                case 13: certified = at.Part(conditions, readConditions); break;
                default: prior = ReadPrior(ref at); break;
            }
        }

        if (id is null || lines is null or { Count: 0 } || date < OrderLimits.FirstDay || date > OrderLimits.LastDay)
        {
            at.Stop();
            return null;
        }

        return new Order
        {
            Id = id,
            Date = date,
            Activity = activity,
            From = from,
            Destination = destination,
            ValueUsd = value,
            Exporter = exporter,
            Items = lines,
            UsOrigin = usOrigin,
            UsContentShare = contentShare,
            ForeignDirectProduct = directProduct,
            Parties = involved,
            EndUse = endUse,
            CertifiedConditions = certified,
            Prior = prior,
            Document = document,
        };
    }

    private static Exporter? ReadExporter(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        string? name = null, kind = null;
        Parties.Country? headquarters = null;
        for (var walk = default(FieldWalk); at.Next(ExporterFields, ref walk);)
        {
            switch (walk.Field)
            {
                case 0: name = at.Text(OrderLimits.NameLength); break;
                case 1: headquarters = at.Country(); break;
                default: kind = at.Word(ExporterKinds); break;
            }
        }

        return new Exporter(name, headquarters, kind);
    }

    private static EndUse? ReadEndUse(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        string? kind = null;
        IReadOnlyList<string>? knowledge = null;
        SystemPerformance? system = null;
        for (var walk = default(FieldWalk); at.Next(EndUseFields, ref walk);)
        {
            switch (walk.Field)
            {
                case 0: kind = at.Word(EndUseKinds); break;
                case 1: knowledge = at.Texts(OrderLimits.Knowledge, OrderLimits.NameLength); break;
                default: system = ReadSystem(ref at); break;
            }
        }

        return new EndUse(kind, knowledge, system);
    }

    private static SystemPerformance? ReadSystem(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        decimal? fp64 = null, fp32 = null, volume = null;
        for (var walk = default(FieldWalk); at.Next(SystemFields, ref walk);)
        {
            switch (walk.Field)
            {
                case 0: fp64 = at.Number(0m, OrderLimits.Performance); break;
                case 1: fp32 = at.Number(0m, OrderLimits.Performance); break;
                default: volume = at.Number(0m, OrderLimits.Performance); break;
            }
        }

        return new SystemPerformance(fp64, fp32, volume);
    }
}
