namespace Sluice.Screening.Lists;

/// <summary>One name of a listed party.</summary>
/// <param name="Text">The name as the list writes it, in any script.</param>
/// <param name="Kind">What the name is to the party.</param>
public readonly record struct ListedName(string Text, ListedNameKind Kind)
{
    /// <inheritdoc />
    public override string ToString() => Text;
}
