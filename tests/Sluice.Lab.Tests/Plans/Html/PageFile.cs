using Sluice.Lab.Plans;

namespace Sluice.Lab.Tests.Plans.Html;

/// <summary>A plan written to a page in a folder of its own.</summary>
internal sealed class PageFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sluice-plan-");

    public PageFile(Plan plan, Language language = Language.En)
    {
        Plan = plan;
        Path = System.IO.Path.Combine(folder.FullName, "plan.html");
        using (var stream = File.Create(Path))
        {
            PlanHtml.Write(stream, plan, "a book <of> orders", language);
        }

        Text = File.ReadAllText(Path);
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What is in it.</summary>
    public string Text { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
