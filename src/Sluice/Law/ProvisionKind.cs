namespace Sluice.Law;

/// <summary>What a provision does, in the order in which the kinds speak.</summary>
public enum ProvisionKind
{
    /// <summary>Names a set, a list, a table or a term.</summary>
    Definition,

    /// <summary>Makes items subject to the EAR (15 CFR part 734).</summary>
    Jurisdiction,

    /// <summary>Gives an item its ECCN and level (15 CFR part 774).</summary>
    Classification,

    /// <summary>Forbids (15 CFR parts 736 and 764).</summary>
    Prohibition,

    /// <summary>Requires a license (15 CFR parts 742, 744 and 746).</summary>
    Requirement,

    /// <summary>Lifts requirements as a license exception (15 CFR part 740).</summary>
    Exception,

    /// <summary>Lifts requirements as a named authorization (15 CFR 748.15 and the like).</summary>
    Authorization,

    /// <summary>Closes exceptions (15 CFR 740.2).</summary>
    Restriction,

    /// <summary>Says how an application is judged.</summary>
    Review,

    /// <summary>Adds something to be filed or obtained.</summary>
    Duty,

    /// <summary>Warns.</summary>
    Flag,
}
