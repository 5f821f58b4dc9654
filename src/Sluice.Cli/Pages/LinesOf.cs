namespace Sluice.Cli.Pages;

/// <summary>How the elements of a field are set: each on a line, or short ones beside each other.</summary>
internal static class LinesOf
{
    private const int ShortElement = 30;

    /// <summary>The lines of a field. Short elements of a list, such as countries, go on one line.</summary>
    public static IReadOnlyList<string> Field(IReadOnlyList<string> elements) =>
        elements.Count == 0 || elements.Any(element => element.Length > ShortElement) ? elements : [string.Join(", ", elements)];
}
