using Sluice.Documents;

namespace Sluice.Law.Lint;

/// <summary>Finds fields of the book again by what they are part of.</summary>
internal static class Places
{
    /// <summary>Every mapping of a document with the name of the field it is in, the outermost first.</summary>
    public static IEnumerable<(string Name, MapNode Map)> Maps(string name, Node node)
    {
        switch (node)
        {
            case MapNode map:
                yield return (name, map);
                foreach (var inner in map.Entries.SelectMany(e => Maps(e.Key, e.Value)))
                {
                    yield return inner;
                }

                break;
            case ListNode list:
                foreach (var inner in list.Items.SelectMany(i => Maps(name, i)))
                {
                    yield return inner;
                }

                break;
        }
    }

    /// <summary>The texts of a field that is a text or a list of texts.</summary>
    public static IEnumerable<ScalarNode> Texts(Node? node) => node switch
    {
        ScalarNode { IsNull: false } text => [text],
        ListNode list => list.Items.OfType<ScalarNode>(),
        _ => [],
    };

    /// <summary>The document of a file, or null when there is none to read any more.</summary>
    public static Node? Document(string file) => File.Exists(file) ? DocumentReader.ReadFile(file, ReadLimits.Law) : null;

    /// <summary>Where an uncertainty is listed; the file alone when it cannot be read any more.</summary>
    public static (string File, SourceMark Mark) OfUncertainty(LawBook book, Uncertainty uncertainty)
    {
        var enacted = Path.GetDirectoryName(book.Amendments[0].File) ?? "";
        var file = Path.Combine(Path.GetDirectoryName(enacted) ?? "", "uncertain.yaml");
        var items = Document(file) is { } document ? Maps("", document).Select(m => m.Map) : [];
        var listed = items.FirstOrDefault(m => m.Find("slug") is ScalarNode slug && slug.Text == uncertainty.Slug);
        return (file, listed?.Mark ?? new SourceMark(1, 1));
    }
}
