namespace Sluice.Screening.Names;

/// <summary>A group of given names that one person may go by.</summary>
/// <param name="Group">The number of the group, from 1; 0 is none.</param>
/// <param name="IsShort">Whether this form is a short or pet form of the others.</param>
internal readonly record struct VariantGroup(int Group, bool IsShort)
{
    private const float PetForm = 0.80f;
    private const float OtherLanguage = 0.84f;

    /// <summary>How alike two different forms are at least: a form in another language, or a pet form, which says less.</summary>
    public float Similarity(VariantGroup other) => Group == 0 || Group != other.Group ? 0f : IsShort || other.IsShort ? PetForm : OtherLanguage;
}
