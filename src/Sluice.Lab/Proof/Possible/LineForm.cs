namespace Sluice.Lab.Proof.Possible;

/// <summary>How a line describes its item, as far as the facts that it can state differ.</summary>
internal enum LineForm
{
    /// <summary>By the name of a part or system of the catalogue.</summary>
    Catalogue,

    /// <summary>By a specification.</summary>
    Specification,

    /// <summary>By the ECCN its maker stated.</summary>
    Eccn,

    /// <summary>The weights of a model.</summary>
    Weights,
}
