namespace Sluice.Documents;

/// <summary>How a scalar was written.</summary>
public enum ScalarStyle
{
    /// <summary>YAML without quotes: text, a number, a date, true, false or null, as the reader of the field takes it.</summary>
    Plain,

    /// <summary>Text for certain: a JSON string, or YAML in quotes or as a block.</summary>
    Quoted,

    /// <summary>A JSON number, true, false or null: never text.</summary>
    Token,
}
