namespace Sluice.Books.Rows;

/// <summary>A step of a column's name: a field, or an element of a list in brackets.</summary>
/// <param name="Text">The name of the field, or the position or role of the element.</param>
/// <param name="IsElement">Whether it is an element.</param>
internal readonly record struct ColumnStep(string Text, bool IsElement)
{
    private const int MostSteps = 64;

    /// <summary>The steps of a column such as <c>parties[end_user].ultimate_parent.name</c>; null when it is not written like that.</summary>
    public static IReadOnlyList<ColumnStep>? Parse(string column)
    {
        var steps = new List<ColumnStep>();
        foreach (var part in column.Split('.'))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? part : part[..bracket];
            if (name.Length == 0 || name.Contains(']', StringComparison.Ordinal) || steps.Count >= MostSteps)
            {
                return null;
            }

            steps.Add(new ColumnStep(name, IsElement: false));
            if (bracket >= 0)
            {
                var element = part[(bracket + 1)..];
                if (element.Length < 2 || element[^1] != ']' || element.AsSpan(0, element.Length - 1).ContainsAny('[', ']'))
                {
                    return null;
                }

                steps.Add(new ColumnStep(element[..^1], IsElement: true));
            }
        }

        return steps;
    }
}
