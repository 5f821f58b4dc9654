using Npgsql;

namespace Sluice.Storage.Postgres;

/// <summary>Where a PostgreSQL ledger is. Its text is never shown: it may hold a password.</summary>
public sealed class PostgresAddress
{
    private const int StatementsKept = 32;
    private const int ConnectSeconds = 10;
    private static readonly string[] Schemes = ["postgres://", "postgresql://"];

    private readonly NpgsqlConnectionStringBuilder text;

    private PostgresAddress(NpgsqlConnectionStringBuilder text) => this.text = text;

    /// <summary>The place for people: host, port and database.</summary>
    public string Name => $"PostgreSQL {text.Host}:{text.Port}/{text.Database ?? text.Username}";

    /// <summary>The connection string, with the settings that the ledger needs where none were given.</summary>
    internal string ConnectionString => text.ConnectionString;

    /// <summary>Whether a text is meant as a connection string rather than as the name of a file.</summary>
    public static bool IsMeant(string text) =>
        Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        || text.Split(';').Any(part => part.Split('=', 2) is [var key, _] && key.Trim().ToUpperInvariant() is "HOST" or "SERVER");

    /// <summary>Reads a connection string: <c>Host=…;Database=…;Username=…</c> with any option of Npgsql, or <c>postgres://user@host:port/database?option=value</c>.</summary>
    /// <exception cref="FormatException">It is not one; the message does not repeat it.</exception>
    public static PostgresAddress Parse(string text)
    {
        NpgsqlConnectionStringBuilder builder;
        try
        {
            builder = Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) ? OfUri(new Uri(text)) : new NpgsqlConnectionStringBuilder(text);
        }
        catch (Exception problem) when (problem is ArgumentException or UriFormatException or FormatException or InvalidCastException or KeyNotFoundException)
        {
#pragma warning disable MA0054 // The parser's own words may repeat the password.
            throw new FormatException("cannot be read as a PostgreSQL connection string; accepted: Host=…;Database=…;Username=… with the options of Npgsql, or postgres://user@host/database.");
#pragma warning restore MA0054
        }

        if (string.IsNullOrWhiteSpace(builder.Host))
        {
            throw new FormatException("names no Host; accepted: Host=…;Database=…;Username=….");
        }

        builder.ApplicationName ??= "sluice";
        builder.IncludeErrorDetail = false;
        builder.PersistSecurityInfo = false;
        SetWhereNotGiven(builder, "Max Auto Prepare", b => b.MaxAutoPrepare = StatementsKept);
        SetWhereNotGiven(builder, "Timeout", b => b.Timeout = ConnectSeconds);
        SetWhereNotGiven(builder, "Keepalive", b => b.KeepAlive = ConnectSeconds * 3);
        return new PostgresAddress(builder);
    }

    /// <summary>The place, without anything secret.</summary>
    public override string ToString() => Name;

    private static void SetWhereNotGiven(NpgsqlConnectionStringBuilder builder, string key, Action<NpgsqlConnectionStringBuilder> set)
    {
        if (!builder.ContainsKey(key) || !builder.ShouldSerialize(key))
        {
            set(builder);
        }
    }

    private static NpgsqlConnectionStringBuilder OfUri(Uri uri)
    {
        var user = uri.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        var builder = new NpgsqlConnectionStringBuilder { Host = uri.Host, Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')) };
        if (uri.Port > 0)
        {
            builder.Port = uri.Port;
        }

        if (user[0].Length > 0)
        {
            builder.Username = user[0];
        }

        if (user.Length > 1)
        {
            builder.Password = user[1];
        }

        foreach (var option in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = option.Split('=', 2).Select(Uri.UnescapeDataString).ToArray();
            // libpq's names of the options that matter here; others go by Npgsql's names.
            var key = pair[0] switch { "sslmode" => "SSL Mode", "sslrootcert" => "Root Certificate", "sslcert" => "SSL Certificate", "sslkey" => "SSL Key", _ => pair[0] };
            builder[key] = key == "SSL Mode" ? pair[^1].Replace("-", "", StringComparison.Ordinal) : pair[^1];
        }

        return builder;
    }
}
