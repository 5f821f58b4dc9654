namespace Sluice.Cli.Tests;

/// <summary>A folder with a small book of law, orders and cases, so that the program is tested on rules that never change.</summary>
public sealed class SmallBook : IDisposable
{
    /// <summary>An order of 10 fast parts to France.</summary>
    public const string Order = """
        id: PO-1
        date: 2025-03-01
        activity: export
        from: US
        destination: FR
        us_origin: true
        items: [{eccn: 3A090.a, tpp: 5000, quantity: 10}]
        """;

    private const string Head = """
        source: made for a test
        confidence: high
        summary: {en: Made for a test.}
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sluice-cli-");

    public SmallBook()
    {
        Write("book.yaml", "title: A small book\nbegins: 2022-01-01\ndata_to: 2026-01-01\n");
        Write("enacted/1.yaml", "id: base\ntitle: What always applied\nkind: base\ncitation: Book 1\npublished: 2022-01-01\neffective: 2022-01-01\n" + Head + """

            changes:
              - add: Rule 1
                kind: jurisdiction
                when: us_origin
                says: {en: Items of US origin are subject to the book.}
              - add: Class 1
                kind: classification
                when: item.tpp >= 0
                then: {eccn: EAR99, level: none, reasons: []}
                says: {en: Everything that computes is EAR99.}
              - add: Ban 1
                kind: prohibition
                when: destination == "CU"
                then: {outcome: prohibited}
                says: {en: Nothing goes to Cuba.}

            """);
        Write("enacted/2.yaml", "id: licenses\ntitle: Licenses for fast parts\nkind: final_rule\ncitation: Book 2\npublished: 2025-01-01\neffective: 2025-01-01\n" + Head + """

            changes:
              - add: Rule 2
                kind: requirement
                basis: speed
                when: item.tpp >= 4800
                then: {reasons: [RS]}
                says: {en: Fast parts need a license.}
              - add: Review 2
                kind: review
                of: [speed]
                then: {review: case_by_case}
                says: {en: Applications are reviewed case by case.}

            """);
        Write("enacted/3.yaml", "id: lower\ntitle: A lower threshold\nkind: final_rule\ncitation: Book 3\npublished: 2025-06-01\neffective: 2025-06-01\n" + Head + """

            changes:
              - amend: Rule 2
                when: item.tpp >= 2400

            """);
        Write("order.yaml", Order);
        Write("cuba.yaml", Order.Replace("destination: FR", "destination: CU", StringComparison.Ordinal));
    }

    /// <summary>The folder of the book.</summary>
    public string Law => folder.FullName;

    /// <summary>The path of a file in the folder.</summary>
    public string this[string name] => Path.Combine(folder.FullName, name);

    /// <summary>Writes a file.</summary>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => folder.Delete(recursive: true);
}
