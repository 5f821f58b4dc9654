using System.Text.Json;

namespace Sluice.Cli.Tests;

/// <summary>A folder with a ledger in it, and commands that are run on it.</summary>
internal sealed class LedgerFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sluice-ledger-").FullName;

    /// <summary>The ledger: a file of SQLite unless another database is named.</summary>
    public string Database
    {
        get => field ?? At("sluice.db");
        init;
    }

    /// <summary>A path in the folder.</summary>
    public string At(string name) => Path.Combine(folder, name);

    /// <summary>Writes a file into the folder.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    /// <summary>Runs a ledger command.</summary>
    public Task<Ended> Run(params string[] arguments) => SluiceProgram.Run(["ledger", .. arguments, "--database", Database]);

    /// <summary>Runs operations, and gives the answers line by line.</summary>
    public async Task<string[]> Apply(string operations)
    {
        var ended = await SluiceProgram.Run(operations, ["ledger", "apply", "--database", Database]);
        return ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The JSON that a ledger command prints.</summary>
    public async Task<JsonElement> Json(params string[] arguments) => JsonDocument.Parse((await Run([.. arguments, "--json"])).Output).RootElement;

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
