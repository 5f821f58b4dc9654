using System.Collections.Immutable;
using Sluice.Facts;

namespace Sluice.Law.Conditions;

/// <summary>What a fact was when a condition was asked.</summary>
/// <param name="Label">What the fact is called.</param>
/// <param name="Value">Its value in words.</param>
/// <param name="State">Whether it is known.</param>
public sealed record FactValue(string Label, string Value, CellState State);

/// <summary>Why a condition holds, fails or depends: what it asks, what the facts were, and the same for its parts.</summary>
/// <param name="Text">What is asked, in words.</param>
/// <param name="Outcome">What came out.</param>
/// <param name="Values">The facts that are read here, not in parts.</param>
/// <param name="Parts">The parts.</param>
public sealed record Explanation(string Text, Tri Outcome, ImmutableArray<FactValue> Values, ImmutableArray<Explanation> Parts)
{
    /// <summary>The explanation as lines of text, parts indented by two spaces: ✓ holds, ✗ fails, ? depends, ! has no value.</summary>
    public IEnumerable<string> Lines() => Lines(0);

    private IEnumerable<string> Lines(int indent)
    {
        var mark = Outcome switch { Tri.True => '✓', Tri.False => '✗', Tri.Unknown => '?', _ => '!' };
        var values = Values.IsEmpty ? "" : $" [{string.Join("; ", Values.Select(x => $"{x.Label}: {x.Value}"))}]";
        yield return $"{new string(' ', indent)}{mark} {Text}{values}";
        foreach (var line in Parts.SelectMany(part => part.Lines(indent + 2)))
        {
            yield return line;
        }
    }
}
