namespace Sluice.Lab.Plans;

/// <summary>A provision of one of the two laws that are compared.</summary>
/// <param name="Id">The provision's id.</param>
/// <param name="IsAfter">Whether it carries the answers of the later law; of the earlier one otherwise.</param>
public readonly record struct ProvisionRef(string Id, bool IsAfter);
