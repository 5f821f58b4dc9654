namespace Sluice.Screening.Tests;

/// <summary>Suites and lists that others made: not part of the project; tests that need them are skipped where they are not.</summary>
internal static class Shared
{
    /// <summary>The folder <c>../shared</c> beside the project; the test is skipped when it is not there.</summary>
    public static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Sluice.slnx")))
            {
                var shared = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared"));
                Assert.SkipUnless(Directory.Exists(Path.Combine(shared, "suites")), $"There is no {shared}/suites.");
                return shared;
            }
        }

        Assert.Skip("The project was not found above the tests.");
        return string.Empty;
    }
}
