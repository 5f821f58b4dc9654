namespace Sluice.Screening.Tests;

/// <summary>A folder for the files of a test.</summary>
public sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sluice-screening-");

    /// <summary>A path in it.</summary>
    public string this[string name] => Path.Combine(folder.FullName, name);

    /// <summary>Writes a file.</summary>
    public string Write(string name, string content)
    {
        File.WriteAllText(this[name], content);
        return this[name];
    }

    /// <inheritdoc />
    public void Dispose() => folder.Delete(recursive: true);
}
