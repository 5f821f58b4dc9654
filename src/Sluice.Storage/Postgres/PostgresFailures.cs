using System.Net.Sockets;
using Npgsql;

namespace Sluice.Storage.Postgres;

/// <summary>Which failures of PostgreSQL pass by themselves, and what is said of the others.</summary>
internal static class PostgresFailures
{
    private const string Serialization = PostgresErrorCodes.SerializationFailure;
    private const string Starting = PostgresErrorCodes.CannotConnectNow;

    /// <summary>Whether an exception comes from the database or the way to it.</summary>
    public static bool IsOfDatabase(Exception exception) => exception is NpgsqlException or SocketException or IOException or TimeoutException or ObjectDisposedException;

    /// <summary>Whether the same may go well when it is tried again: a lost connection, a server that restarts, a step that another one crossed.</summary>
    public static bool Passes(Exception exception) => exception switch
    {
        PostgresException { SqlState: Serialization or PostgresErrorCodes.DeadlockDetected or Starting } => true,
        // A class of states: 08 connection, 57P0x the server stops or crashed, 53 it lacks room for a connection.
        PostgresException refused => refused.SqlState.StartsWith("08", StringComparison.Ordinal) || refused.SqlState.StartsWith("57P0", StringComparison.Ordinal)
            || refused.SqlState is PostgresErrorCodes.TooManyConnections,
        NpgsqlException lost => lost.InnerException is not (System.Security.Authentication.AuthenticationException or ArgumentException),
        _ => IsOfDatabase(exception),
    };

    /// <summary>Whether a server answered, and stops or comes back at this moment; one that nobody answers for is told at once.</summary>
    public static bool IsComingBack(Exception exception) => exception is PostgresException ? Passes(exception)
        : IsOfDatabase(exception) && Innermost(exception) is EndOfStreamException or SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.Shutdown };

    /// <summary>What is said of a failure, without anything secret.</summary>
    public static LedgerStoreException Explain(string name, Exception exception) => exception switch
    {
        PostgresException refused => new($"{name}: {refused.MessageText} ({refused.SqlState}).", exception),
        _ => new($"{name}: cannot be reached: {Innermost(exception).Message.TrimEnd('.')}.", exception),
    };

    private static Exception Innermost(Exception exception)
    {
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }
}
