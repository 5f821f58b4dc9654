namespace Sluice.Screening.Names;

/// <summary>What a title says about the words beside it.</summary>
internal enum TitleKind : byte
{
    None,

    /// <summary>An office; with it the surname alone names a person.</summary>
    Office,

    /// <summary>A form of address or rank.</summary>
    Address,

    /// <summary>A religious or social honour, which often became part of a name.</summary>
    Honour,
}
