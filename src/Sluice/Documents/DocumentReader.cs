namespace Sluice.Documents;

/// <summary>
/// Reads YAML and JSON into nodes. Input is taken to be hostile: size, depth and counts are limited while reading, and what
/// YAML has beyond mappings, lists and scalars (tags, anchors, aliases, merge keys, several documents) is refused.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a file; what it is, YAML or JSON, is told as in <see cref="Read"/>.</summary>
    /// <param name="path">The path of the file, which is also its name in messages.</param>
    /// <param name="limits">What the document may be at most.</param>
    /// <exception cref="DocumentException">The document is not well-formed or breaks a limit.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Node ReadFile(string path, ReadLimits limits)
    {
        // Unbuffered: the bytes are taken in one piece.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return Read(file, path, limits);
    }

    /// <summary>
    /// Reads a document: JSON when the name ends in <c>.json</c>, YAML when it ends in <c>.yaml</c> or <c>.yml</c>, and otherwise
    /// JSON when the first character is a brace or a bracket.
    /// </summary>
    /// <param name="stream">The bytes, in UTF-8.</param>
    /// <param name="name">The name of the document in messages.</param>
    /// <param name="limits">What the document may be at most.</param>
    /// <exception cref="DocumentException">The document is not well-formed or breaks a limit.</exception>
    public static Node Read(Stream stream, string name, ReadLimits limits)
    {
        var bytes = DocumentBytes.ReadAll(stream, name, limits);
        return IsJson(name, bytes) ? JsonNodeReader.Read(bytes, name, limits) : YamlNodeReader.Read(DocumentBytes.Decode(bytes, name), name, limits);
    }

    /// <summary>Reads a YAML document.</summary>
    /// <inheritdoc cref="Read" />
    public static Node ReadYaml(Stream stream, string name, ReadLimits limits) =>
        YamlNodeReader.Read(DocumentBytes.Decode(DocumentBytes.ReadAll(stream, name, limits), name), name, limits);

    /// <summary>Reads a YAML document from text.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="name">The name of the document in messages.</param>
    /// <param name="limits">What the document may be at most.</param>
    /// <exception cref="DocumentException">The document is not well-formed or breaks a limit.</exception>
    public static Node ReadYaml(string text, string name, ReadLimits limits) =>
        YamlNodeReader.Read(DocumentBytes.Decode(DocumentBytes.Encode(text, name, limits), name), name, limits);

    /// <summary>Reads a JSON document (RFC 8259).</summary>
    /// <inheritdoc cref="Read" />
    public static Node ReadJson(Stream stream, string name, ReadLimits limits) =>
        JsonNodeReader.Read(DocumentBytes.ReadAll(stream, name, limits), name, limits);

    /// <summary>Reads a JSON document from text (RFC 8259).</summary>
    /// <inheritdoc cref="ReadYaml(string, string, ReadLimits)" />
    public static Node ReadJson(string text, string name, ReadLimits limits) =>
        JsonNodeReader.Read(DocumentBytes.Encode(text, name, limits), name, limits);

    /// <summary>Reads a JSON document from its bytes (RFC 8259).</summary>
    /// <param name="utf8">The bytes, without a byte order mark.</param>
    /// <param name="name">The name of the document in messages.</param>
    /// <param name="limits">What the document may be at most.</param>
    /// <exception cref="DocumentException">The document is not well-formed or breaks a limit.</exception>
    public static Node ReadJson(ReadOnlySpan<byte> utf8, string name, ReadLimits limits)
    {
        DocumentBytes.Measure(utf8, name, limits);
        return JsonNodeReader.Read(utf8, name, limits);
    }

    private static bool IsJson(string name, ReadOnlySpan<byte> bytes)
    {
        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var start = bytes.TrimStart(" \t\r\n"u8);
        return start.Length > 0 && start[0] is (byte)'{' or (byte)'[';
    }
}
