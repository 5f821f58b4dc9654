using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Law;

/// <summary>A book of law of a few files in a folder of its own, read as a user's book is.</summary>
internal sealed class LawFolder : IDisposable
{
    /// <summary>What every book here begins with: everything is subject, parts of 5,000 TPP are of level a.</summary>
    public const string Ground = """
        - add: Rule 1
          kind: jurisdiction
          when: us_origin
          says: {en: Items of US origin., zh-Hant: 一, zh-Hans: 一}
        - add: Class none
          kind: classification
          when: item.tpp < 5000
          then: {level: none}
          says: {en: Slow parts., zh-Hant: 一, zh-Hans: 一}
        - add: Class a
          kind: classification
          when: item.tpp >= 5000
          then: {level: a}
          says: {en: Fast parts., zh-Hant: 一, zh-Hans: 一}

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sluice-law-");

    /// <summary>A folder with the amendment <c>base</c> of 2022-01-01.</summary>
    /// <param name="changes">Its changes, after <see cref="Ground"/>.</param>
    public LawFolder(string changes = "")
    {
        Write("book.yaml", "title: A book\nbegins: 2022-01-01\n");
        Amend("base", "2022-01-01", Ground + changes);
    }

    /// <summary>The folder.</summary>
    public string Path => folder.FullName;

    /// <summary>The book in it.</summary>
    public LawBook Book => LawBook.Load(Path);

    /// <summary>A decider by it.</summary>
    public Decider Decider => new(Book, Catalogue.Empty, new FixedDay());

    /// <summary>An order of one part of a TPP to a country.</summary>
    public static Order Order(decimal tpp, string destination = "MY") => OrderReader.Read(DocumentReader.ReadYaml(
        FormattableString.Invariant($$"""
            id: order
            activity: export
            from: US
            destination: "{{destination}}"
            us_origin: true
            items: [{specs: {dense_tops: {8: {{tpp / 8m}}} }, quantity: 1}]
            parties: [{role: ultimate_consignee, country: "{{destination}}", headquarters: "{{destination}}"}]
            """),
        "order.yaml",
        OrderLimits.Document));

    /// <summary>Adds an amendment.</summary>
    /// <param name="id">Its id, which names the file too.</param>
    /// <param name="day">The day it is published and takes effect.</param>
    /// <param name="changes">Its changes, as a list of YAML; <c>[]</c> for none.</param>
    /// <param name="head">Further fields of its own, each a line.</param>
    /// <param name="kind">Its form.</param>
    /// <returns>The file.</returns>
    public string Amend(string id, string day, string changes, string head = "", string kind = "final_rule") =>
        Write($"enacted/{day}-{id}.yaml", $$"""
            id: {{id}}
            title: The {{id}}
            kind: {{kind}}
            citation: Book {{id}}
            published: {{day}}
            effective: {{day}}
            source: made up
            confidence: high
            summary: {en: A rule., zh-Hant: 一, zh-Hans: 一}
            {{head}}
            changes:{{(changes.StartsWith('[') ? " " : "\n")}}{{changes}}
            """);

    /// <summary>Writes a file.</summary>
    public string Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
