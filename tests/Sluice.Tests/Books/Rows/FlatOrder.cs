using System.Text.Json.Nodes;

namespace Sluice.Tests.Books.Rows;

/// <summary>Turns orders in JSON into a book of CSV with a column for each field that any of them has.</summary>
internal static class FlatOrder
{
    /// <summary>The book.</summary>
    /// <param name="orders">The orders; mappings without fields are left out of them.</param>
    /// <param name="byRole">Whether parties stand under their roles.</param>
    public static string Book(IReadOnlyList<JsonObject> orders, bool byRole)
    {
        var rows = orders.Select(o => Cells(o, "", byRole).ToList()).ToList();
        var columns = rows.SelectMany(r => r.Select(c => c.Column)).Distinct().ToList();
        var lines = rows.Select(row => string.Join(',', columns.Select(c => Quote(row.Find(x => x.Column == c).Text ?? ""))));
        return string.Join(',', columns.Select(Quote)) + "\r\n" + string.Concat(lines.Select(l => l + "\r\n"));
    }

    /// <summary>Takes what CSV cannot say out of an order: mappings without fields, and nulls.</summary>
    public static JsonNode? Prune(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var name in map.Select(p => p.Key).ToList())
                {
                    if (Prune(map[name]) is null)
                    {
                        map.Remove(name);
                    }
                }

                return map.Count == 0 ? null : map;
            case JsonArray list:
                for (var i = list.Count - 1; i >= 0; i--)
                {
                    if (Prune(list[i]) is null)
                    {
                        list.RemoveAt(i);
                    }
                }

                return list;
            default:
                return node;
        }
    }

    private static IEnumerable<(string Column, string Text)> Cells(JsonNode? node, string path, bool byRole)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (name, value) in map)
                {
                    foreach (var cell in Cells(value, path.Length == 0 ? name : $"{path}.{name}", byRole))
                    {
                        yield return cell;
                    }
                }

                break;
            case JsonArray { Count: > 0 } list when list[0] is JsonObject:
                var seen = new HashSet<string>();
                for (var i = 0; i < list.Count; i++)
                {
                    var element = list[i]!.AsObject().DeepClone().AsObject();
                    var key = $"{i}";
                    if (byRole && path == "parties" && element["role"]?.GetValue<string>() is { } role && element.Count > 1 && seen.Add(role))
                    {
                        (key, _) = (role, element.Remove("role"));
                    }

                    foreach (var cell in Cells(element, $"{path}[{key}]", byRole))
                    {
                        yield return cell;
                    }
                }

                break;
            case JsonArray { Count: > 0 } list:
                yield return (path, string.Join("; ", list.Select(Text)));
                break;
            case JsonArray:
                yield return (path, "[]");
                break;
            default:
                yield return (path, Text(node));
                break;
        }
    }

    private static string Text(JsonNode? scalar) => scalar!.GetValueKind() == System.Text.Json.JsonValueKind.String ? scalar.GetValue<string>() : scalar.ToJsonString();

    private static string Quote(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") || cell != cell.Trim() ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
}
