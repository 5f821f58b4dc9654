namespace Sluice.Lab.Proof.Terms;

/// <summary>What tells one term of a bank from another.</summary>
internal readonly struct TermKey(TermKind kind, Term[] parts, Rational value, string? name) : IEquatable<TermKey>
{
    private readonly TermKind kind = kind;
    private readonly Term[] parts = parts;
    private readonly Rational value = value;
    private readonly string? name = name;

    /// <inheritdoc />
    public bool Equals(TermKey other) =>
        kind == other.kind && string.Equals(name, other.name, StringComparison.Ordinal) && value == other.value && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TermKey other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(kind);
        hash.Add(name);
        hash.Add(value);
        foreach (var part in parts)
        {
            hash.Add(part.Id);
        }

        return hash.ToHashCode();
    }
}
