using System.Globalization;
using System.Text;

namespace Sluice.Documents;

/// <summary>A well-formed document whose fields are refused; the message has one line for each problem.</summary>
/// <param name="document">The name of the document.</param>
/// <param name="problems">The problems, in the order of the document.</param>
/// <param name="count">How many problems there are, when not all are given.</param>
public sealed class InvalidInputException(string document, IReadOnlyList<InputProblem> problems, int? count = null)
    : InputException(document, Say(document, problems, count ?? problems.Count))
{
    /// <summary>The problems, in the order of the document; at most 20.</summary>
    public IReadOnlyList<InputProblem> Problems { get; } = problems;

    /// <summary>How many problems there are, those that are not given among them.</summary>
    public int Count { get; } = count ?? problems.Count;

    private static string Say(string document, IReadOnlyList<InputProblem> problems, int count)
    {
        var text = new StringBuilder();
        foreach (var problem in problems)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            // What was made in memory has no lines.
            text.Append(document);
            if (problem.Line > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $":{problem.Line}:{problem.Column}");
            }

            text.Append(CultureInfo.InvariantCulture, $": {problem}");
        }

        return count > problems.Count
            ? text.Append(CultureInfo.InvariantCulture, $"\n{document}: {count - problems.Count} more like these.").ToString()
            : text.ToString();
    }
}
