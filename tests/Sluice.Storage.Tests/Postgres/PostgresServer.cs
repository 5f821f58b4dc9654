using System.Diagnostics;
using Npgsql;

namespace Sluice.Storage.Tests.Postgres;

/// <summary>A server of PostgreSQL of its own, in a folder of its own, reached by a socket; it ends with the tests.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "postgres";
    private static readonly string? Programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    private readonly string folder;
    private int databases;

    private PostgresServer(string folder) => this.folder = folder;

    /// <summary>Why there is none here; null when there is.</summary>
    public static string? Absent =>
        Programs is null ? "PostgreSQL is not installed under /usr/lib/postgresql"
        : Environment.UserName == "root" && !File.Exists("/usr/sbin/runuser") && !File.Exists("/sbin/runuser") ? "the server does not run as root, and there is no runuser"
        : null;

    /// <summary>Starts one; skips the test where there is none.</summary>
    public static async Task<PostgresServer> StartAsync()
    {
        Assert.SkipUnless(Absent is null, Absent ?? "");
        var server = new PostgresServer(Directory.CreateTempSubdirectory("sluice-pg-").FullName);
        if (Environment.UserName == "root")
        {
            (await ExecuteAsync("chown", User, server.folder)).ShouldBe(0);
        }

        (await server.RunAsync("initdb", "-D", server.Data, "-A", "trust", "-U", User, "-E", "UTF8", "--no-locale")).ShouldBe(0);
        await server.UpAsync();
        return server;
    }

    /// <summary>The folder of the cluster.</summary>
    public string Data => Path.Combine(folder, "data");

    /// <summary>A connection string to a new database.</summary>
    public async Task<string> DatabaseAsync()
    {
        var name = $"ledger_{Interlocked.Increment(ref databases)}";
        (await RunAsync("createdb", "-h", folder, "-U", User, name)).ShouldBe(0);
        return $"Host={folder};Username={User};Database={name};Password=not-to-be-seen";
    }

    /// <summary>A connection string to a new database with what a dump of another holds.</summary>
    public async Task<string> RestoredAsync(string database)
    {
        var dump = Path.Combine(folder, "dump");
        var restored = await DatabaseAsync();
        (await RunAsync("pg_dump", "-h", folder, "-U", User, "--format=custom", $"--file={dump}", NameOf(database))).ShouldBe(0);
        (await RunAsync("pg_restore", "-h", folder, "-U", User, "--exit-on-error", $"--dbname={NameOf(restored)}", dump)).ShouldBe(0);
        return restored;
    }

    private static string NameOf(string database) => new NpgsqlConnectionStringBuilder(database).Database!;

    /// <summary>Runs a program of PostgreSQL as the user that owns the cluster.</summary>
    public Task<int> RunAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        return Environment.UserName == "root" ? ExecuteAsync("runuser", ["-u", User, "--", path, .. arguments]) : ExecuteAsync(path, arguments);
    }

    /// <summary>Starts the server again.</summary>
    public async Task UpAsync() => (await RunAsync(
        "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-k {folder} -c listen_addresses='' -c max_connections=100", "start")).ShouldBe(0);

    /// <summary>Stops the server as a power cut would.</summary>
    public async Task CutAsync() => (await RunAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop")).ShouldBe(0);

    /// <summary>Runs a statement.</summary>
    public Task<int> SqlAsync(string database, string sql) => RunAsync("psql", "-h", folder, "-U", User, "-d", database, "-q", "-c", sql);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await RunAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<int> ExecuteAsync(string program, params string[] arguments)
    {
        // The server keeps the streams of whoever starts it: they go nowhere.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. arguments]) { WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
