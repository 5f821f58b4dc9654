namespace Sluice.Screening.Names;

/// <summary>A group of given names that one person may go by.</summary>
/// <param name="Group">The number of the group, from 1; 0 is none.</param>
/// <param name="IsShort">Whether this form is a short or pet form of the others.</param>
internal readonly record struct VariantGroup(int Group, bool IsShort)
{
    private const float PetForm = 0.80f;
    private const float OtherForm = 0.76f;
    private const float Spelling = 0.17f;

    /// <summary>Whether both are forms of one name.</summary>
    public bool IsSame(VariantGroup other) => Group != 0 && Group == other.Group;

    /// <summary>Whether both are known names, and not forms of one: a slip of the pen seldom makes another name.</summary>
    public bool IsOther(VariantGroup other) => Group != 0 && other.Group != 0 && Group != other.Group;

    /// <summary>How alike two forms of one name are at least: the more alike they are written, the likelier only transcribed.</summary>
    public float Similarity(VariantGroup other, float closeness) => IsShort || other.IsShort ? PetForm : OtherForm + (Spelling * closeness);
}
