using System.Collections.Immutable;
using Sluice.Facts;

namespace Sluice.Law.Conditions;

/// <summary>The names that macros and terms have bound where a part of a condition stands.</summary>
/// <param name="Rows">The row each name stands for.</param>
/// <param name="Depth">The places of <see cref="Frame.Bound"/> that are taken.</param>
/// <param name="Terms">The terms being written out, the outermost first.</param>
internal sealed record Names(ImmutableDictionary<string, RowRef> Rows, int Depth, ImmutableList<string> Terms)
{
    /// <summary>No names.</summary>
    public static Names None { get; } = new(ImmutableDictionary.Create<string, RowRef>(StringComparer.Ordinal), 0, []);

    /// <summary>With one more list element.</summary>
    public Names Bind(RowRef row) => this with { Rows = Rows.SetItem(row.Name, row), Depth = Depth + 1 };

    /// <summary>Inside a term: only its parameter is bound.</summary>
    public Names Enter(string term, string? parameter, RowRef? argument) => this with
    {
        Rows = parameter is null ? None.Rows : None.Rows.SetItem(parameter, argument!),
        Terms = Terms.Add(term),
    };
}
