using Sluice.Documents;

namespace Sluice.Orders;

/// <summary>What an order may state at most; anything beyond is a slip or an attack, and is refused.</summary>
public static class OrderLimits
{
    /// <summary>Lines of one order.</summary>
    public const int Items = 1_000;

    /// <summary>Parties to one order.</summary>
    public const int Parties = 100;

    /// <summary>Owners of one party or owner.</summary>
    public const int Owners = 100;

    /// <summary>How deep owners of owners may nest.</summary>
    public const int OwnerDepth = 16;

    /// <summary>The highest number of a footnote, and the most footnotes of one party.</summary>
    public const int Footnotes = 9;

    /// <summary>Models that generated training data.</summary>
    public const int DataGenerators = 100;

    /// <summary>Things the exporter knows of.</summary>
    public const int Knowledge = 100;

    /// <summary>Characters of a name.</summary>
    public const int NameLength = 300;

    /// <summary>Characters of an id.</summary>
    public const int IdLength = 200;

    /// <summary>Units of one line.</summary>
    public const long Quantity = 1_000_000_000;

    /// <summary>TPP, tera-operations and GB/s of one part, and PFLOPS and cubic feet of one system.</summary>
    public const decimal Performance = 1_000_000_000m;

    /// <summary>Applicable die area of one part in mm2.</summary>
    public const decimal WaferMm2 = 1_000_000m;

    /// <summary>The smallest production node in nm.</summary>
    public const decimal LeastNodeNm = 0.1m;

    /// <summary>The largest production node in nm.</summary>
    public const decimal NodeNm = 100_000m;

    /// <summary>Transistors of one part in billions.</summary>
    public const decimal TransistorsBn = 1_000_000m;

    /// <summary>Shipments as a share of those to customers in the United States.</summary>
    public const decimal VolumeShare = 10m;

    /// <summary>Bits of the operands of an operation.</summary>
    public const int BitLength = 128;

    /// <summary>TPP used up before.</summary>
    public const decimal PriorTpp = 1_000_000_000_000_000m;

    /// <summary>US dollars.</summary>
    public const decimal Usd = 1_000_000_000_000_000m;

    /// <summary>Operations of a training run.</summary>
    public const decimal Operations = 10_000_000_000_000_000_000_000_000_000m;

    /// <summary>The first day an order may have.</summary>
    public static DateOnly FirstDay { get; } = new(2022, 1, 1);

    /// <summary>The last day an order may have.</summary>
    public static DateOnly LastDay { get; } = new(2099, 12, 31);

    /// <summary>The size, depth and number of values of the document.</summary>
    public static ReadLimits Document => ReadLimits.Order;
}
