// Joins the coverage of several suites (coverlet's JSON) and says what share of the lines and
// branches of each assembly was reached. A branch counts as reached when any suite took it.
//   dotnet run build/coverage.cs -- SUMMARY.md REPORT.json...

using System.Globalization;
using System.Text;
using System.Text.Json;

if (args.Length < 2)
{
    Console.Error.WriteLine("coverage: give the summary to write, then the reports to join");
    return 2;
}

var lines = new Dictionary<Place, bool>();
var branches = new Dictionary<Place, bool>();
foreach (var report in args[1..])
{
    using var document = JsonDocument.Parse(File.ReadAllBytes(report));
    foreach (var assembly in document.RootElement.EnumerateObject())
    {
        foreach (var file in assembly.Value.EnumerateObject())
        {
            foreach (var method in file.Value.EnumerateObject().SelectMany(type => type.Value.EnumerateObject()))
            {
                Read(Path.GetFileNameWithoutExtension(assembly.Name), file.Name, method);
            }
        }
    }
}

var summary = new StringBuilder("| assembly | folder | lines | branches |\n| --- | --- | ---: | ---: |\n");
foreach (var assembly in lines.Keys.Select(place => place.Assembly).Distinct().Order(StringComparer.Ordinal))
{
    Row(assembly, "all", place => place.Assembly == assembly);
    foreach (var folder in lines.Keys.Where(place => place.Assembly == assembly).Select(Folder).Distinct().Order(StringComparer.Ordinal))
    {
        Row(assembly, folder, place => place.Assembly == assembly && Folder(place) == folder);
    }
}

File.WriteAllText(args[0], summary.ToString());
Console.Write(summary);
return 0;

void Read(string assembly, string file, JsonProperty method)
{
    foreach (var line in method.Value.GetProperty("Lines").EnumerateObject())
    {
        Join(lines, new Place(assembly, file, method.Name, line.Name), line.Value.GetInt32() > 0);
    }

    foreach (var branch in method.Value.GetProperty("Branches").EnumerateArray())
    {
        var point = string.Create(CultureInfo.InvariantCulture,
            $"{branch.GetProperty("Line").GetInt32()}:{branch.GetProperty("Offset").GetInt32()}:{branch.GetProperty("Path").GetInt32()}:{branch.GetProperty("Ordinal").GetInt32()}");
        Join(branches, new Place(assembly, file, method.Name, point), branch.GetProperty("Hits").GetInt32() > 0);
    }
}

static void Join(Dictionary<Place, bool> reached, Place place, bool hit) =>
    reached[place] = hit || reached.GetValueOrDefault(place);

static string Folder(Place place)
{
    var parts = place.File.Split('/', '\\');
    var room = Array.LastIndexOf(parts, place.Assembly) + 1;
    return room > 0 && room < parts.Length - 1 ? parts[room] : ".";
}

void Row(string assembly, string folder, Func<Place, bool> within) =>
    summary.Append(CultureInfo.InvariantCulture, $"| {assembly} | {folder} | {Share(lines, within)} | {Share(branches, within)} |\n");

static string Share(Dictionary<Place, bool> reached, Func<Place, bool> within)
{
    var all = reached.Where(point => within(point.Key)).ToList();
    var hit = all.Count(point => point.Value);
    return all.Count == 0
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{100m * hit / all.Count:0.0} % ({hit} of {all.Count})");
}

internal readonly record struct Place(string Assembly, string File, string Method, string Point);
