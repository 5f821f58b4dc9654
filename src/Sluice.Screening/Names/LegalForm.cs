namespace Sluice.Screening.Names;

/// <summary>The kind of a company's legal form.</summary>
internal enum LegalForm : byte
{
    None,

    /// <summary>A word that names no kind: company, corporation.</summary>
    Company,

    /// <summary>A company whose members' liability is limited, not on shares that are traded: Ltd, LLC, GmbH, OOO.</summary>
    Limited,

    /// <summary>A company on shares: AG, JSC, SA, PLC.</summary>
    Stock,

    /// <summary>LP, KG and the like.</summary>
    Partnership,

    /// <summary>An association or foundation that seeks no profit.</summary>
    Nonprofit,

    /// <summary>An enterprise of the state.</summary>
    State,
}
