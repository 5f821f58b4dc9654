namespace Sluice.Law.Conditions;

/// <summary>What a law defines by name.</summary>
public enum DefinitionKind
{
    /// <summary>A set of countries: <c>group("D:5")</c>.</summary>
    Group,

    /// <summary>A condition, number or set with a name of its own: <c>supercomputer</c>.</summary>
    Term,

    /// <summary>A list of party names: <c>names("...")</c>.</summary>
    NameList,

    /// <summary>A list of parts: <c>chips("...")</c>.</summary>
    PartList,

    /// <summary>A list of ECCNs: <c>eccns("...")</c>.</summary>
    EccnList,

    /// <summary>A number by date: <c>table("...")</c>.</summary>
    Table,
}
