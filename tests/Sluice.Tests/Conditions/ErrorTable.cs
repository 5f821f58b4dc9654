namespace Sluice.Tests.Conditions;

/// <summary>Conditions that are refused, each followed by an indented line with the place and the message.</summary>
internal static partial class ErrorTable
{
    public static IEnumerable<TheoryDataRow<string, string>> Rows(string table)
    {
        var lines = table.Split('\n');
        for (var i = 0; i + 1 < lines.Length; i += 2)
        {
            yield return new TheoryDataRow<string, string>(lines[i], lines[i + 1].Trim());
        }
    }
}
