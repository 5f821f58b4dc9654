namespace Sluice.Orders;

/// <summary>Parts of an order as a whole, the facts of which are stated together.</summary>
[Flags]
internal enum OrderParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Activity, countries, value and what makes the items subject to the EAR.</summary>
    Head = 1,

    /// <summary>The exporter.</summary>
    Exporter = 2,

    /// <summary>The end use.</summary>
    EndUse = 4,

    /// <summary>The conditions that are certified.</summary>
    Certified = 8,

    /// <summary>What was used up before.</summary>
    Prior = 16,

    /// <summary>The day.</summary>
    Day = 32,

    /// <summary>All of them.</summary>
    All = Head | Exporter | EndUse | Certified | Prior | Day,
}
