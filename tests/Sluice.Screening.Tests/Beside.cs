namespace Sluice.Screening.Tests;

/// <summary>Material that lies beside the working copy and is no part of it.</summary>
internal static class Beside
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sluice.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run in a working copy.");
    });

    /// <summary>The path of a file of the working copy.</summary>
    public static string Own(string path) => Path.Combine(Root.Value, path);

    /// <summary>The path of a file beside the working copy; the test is skipped when it is not there.</summary>
    public static string Shared(string path)
    {
        var file = Path.GetFullPath(Path.Combine(Root.Value, "..", "shared", path));
        Assert.SkipUnless(File.Exists(file), $"There is no {path} beside this working copy.");
        return file;
    }
}
