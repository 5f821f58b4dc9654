using System.Runtime.InteropServices;

namespace Sluice.Cli;

/// <summary>Ctrl-C and the wish of the system to end: the first one stops the work in good order, a second one ends the program.</summary>
internal sealed class StopSignals : IDisposable
{
    private const int Signalled = 128;

    private readonly CancellationTokenSource stop = new();
    private readonly PosixSignalRegistration[] registrations;

    /// <summary>Begins to listen.</summary>
    public StopSignals() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, 2)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, 15)),
    ];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => stop.Token;

    /// <summary>The exit status that tells of the signal, 128 and its number; null when there was none.</summary>
    public int? Status { get; private set; }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }

        stop.Dispose();
    }

    private void Stop(PosixSignalContext context, int number)
    {
        if (Status is null)
        {
            context.Cancel = true;
            Status = Signalled + number;
            stop.Cancel();
        }
    }
}
