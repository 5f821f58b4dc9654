namespace Sluice.Law.Allowances;

/// <summary>What of an order may stand in the name of an account.</summary>
public enum AccountFact
{
    /// <summary><c>{year}</c>: the calendar year of the order.</summary>
    Year,

    /// <summary><c>{quarter}</c>: the calendar quarter of the order, for instance 2025Q2.</summary>
    Quarter,

    /// <summary><c>{destination}</c>: the code of the country where the items come to rest.</summary>
    Destination,

    /// <summary><c>{item}</c>: the item of the line; each item then has an account of its own.</summary>
    Item,

    /// <summary><c>{exporter}</c>: the exporter.</summary>
    Exporter,

    /// <summary><c>{ultimate_consignee}</c>: the ultimate consignee.</summary>
    UltimateConsignee,

    /// <summary><c>{ultimate_consignee.ultimate_parent}</c>: its ultimate parent, or itself where no parent is stated.</summary>
    UltimateConsigneeParent,

    /// <summary><c>{operator.ultimate_parent}</c>: the ultimate parent of who runs the items, or the operator itself where no parent is stated.</summary>
    OperatorParent,
}
