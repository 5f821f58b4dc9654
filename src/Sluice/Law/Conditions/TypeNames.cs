namespace Sluice.Law.Conditions;

/// <summary>What types are called in errors.</summary>
internal static class TypeNames
{
    /// <summary>A type with its article.</summary>
    public static string Say(this ExprType type) => type switch
    {
        ExprType.Flag => "true or false",
        ExprType.Number => "a number",
        ExprType.Country => "a country",
        ExprType.CountrySet => "a set of countries",
        ExprType.Symbol => "a word of a list",
        ExprType.Symbols => "a set of words",
        ExprType.Numerals => "a set of whole numbers",
        ExprType.Date => "a date",
        ExprType.Days => "a number of days",
        ExprType.Name => "a party's name",
        ExprType.NameList => "a list of names",
        ExprType.Part => "a part",
        ExprType.PartList => "a list of parts",
        ExprType.Eccn => "an ECCN",
        ExprType.EccnList => "a list of ECCNs",
        ExprType.Party => "a party",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Whether it is a number or a number of days.</summary>
    public static bool IsNumeric(this ExprType type) => type is ExprType.Number or ExprType.Days;
}
