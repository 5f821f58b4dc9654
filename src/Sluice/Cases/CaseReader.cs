using Sluice.Documents;

namespace Sluice.Cases;

/// <summary>Reads files of acceptance cases: a list of mappings, YAML or JSON.</summary>
public static class CaseReader
{
    private const int MostCases = 10_000;
    private const int LongestText = 2_000;

    private static readonly string[] Confidences = ["high", "medium", "low"];
    private static readonly string[] Bases = ["published", "computed", "text_reading"];

    /// <summary>Reads a file of cases. The orders in it are read when the cases are run.</summary>
    /// <param name="path">The path of the file, which is also its name in messages.</param>
    /// <exception cref="DocumentException">The document is not well-formed or breaks a limit.</exception>
    /// <exception cref="InvalidInputException">A case is not one; the message names each field.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<AcceptanceCase> ReadFile(string path) => Read(DocumentReader.ReadFile(path, ReadLimits.Cases), path);

    /// <summary>Reads cases from a document.</summary>
    /// <param name="document">The list of cases.</param>
    /// <param name="name">The name of the document in messages.</param>
    /// <exception cref="InvalidInputException">A case is not one; the message names each field.</exception>
    public static IReadOnlyList<AcceptanceCase> Read(Node document, string name)
    {
        var problems = new InputProblems(name);
        var cases = new List<AcceptanceCase>();
        if (document is not ListNode { Items.Count: <= MostCases } list)
        {
            problems.Add("", document.Describe(), $"a list of at most {MostCases} cases", document.Mark);
        }
        else
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var node in list.Items)
            {
                ReadCase(node, name, ids, problems, cases);
            }
        }

        problems.ThrowIfAny();
        return cases;
    }

    private static void ReadCase(Node node, string file, HashSet<string> ids, InputProblems problems, List<AcceptanceCase> into)
    {
        if (FieldReader.Open(node, problems, "a case: a mapping with id, about, order, expect, basis, confidence and source") is not { } fields)
        {
            return;
        }

        var before = problems.Count;
        var id = fields["id"].Required("the name of the case").Text();
        var about = fields["about"].Required("what the case shows").Text(LongestText);
        var order = fields["order"].Required("the order of the case").Node;
        var day = fields["as_of"].Date();
        var expect = fields["expect"].Required("the expected part of the determination").Fields()?.Map;
        var basis = fields["basis"].Required("one of " + string.Join(", ", Bases)).Word(Bases);
        var confidence = fields["confidence"].Required("one of " + string.Join(", ", Confidences)).Word(Confidences);
        var source = fields["source"].Required("what the case can be checked against").Text(LongestText);
        fields.Finish();
        if (id is not null && !ids.Add(id))
        {
            fields["id"].Refuse($"'{ScalarNode.Shorten(id)}' for the second time", "a name no other case of the file has");
        }

        if (expect is { Entries.Count: 0 })
        {
            fields["expect"].Refuse("at least one field of the determination");
        }

        if (problems.Count == before)
        {
            into.Add(new AcceptanceCase(id!, about!, file, node.Mark, order!, day, expect!, basis!, confidence!, source!));
        }
    }
}
