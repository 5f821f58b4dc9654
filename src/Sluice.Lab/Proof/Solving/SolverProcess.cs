using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Sluice.Lab.Proof.Solving;

/// <summary>
/// A solver that runs beside this program and is told commands of SMT-LIB 2. It ends with this program, however that ends, and by force when its time is
/// over.
/// </summary>
internal sealed class SolverProcess : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Leave = TimeSpan.FromMilliseconds(200);

    private readonly SolverProgram program;
    private readonly SolverChoice choice;
    private readonly Process process;
    private readonly SExpressionReader answers;
    private readonly TextWriter? transcript;
    private readonly Timer deadline;
    private readonly List<PosixSignalRegistration> signals = [];
    private readonly StringBuilder complaints = new();
    private volatile bool isOverdue;

    private SolverProcess(SolverProgram program, SolverChoice choice)
    {
        this.program = program;
        this.choice = choice;
        transcript = choice.Transcript is { } path ? new StreamWriter(path) { NewLine = "\n" } : null;
        process = Process.Start(Call(program, choice))!;
        answers = new SExpressionReader(process.StandardOutput);
        process.ErrorDataReceived += (_, line) => Complain(line.Data);
        process.BeginErrorReadLine();
        deadline = new Timer(_ => Expire(), null, choice.Time + Grace, Timeout.InfiniteTimeSpan);
        AppDomain.CurrentDomain.ProcessExit += End;
        if (!OperatingSystem.IsWindows())
        {
            // The signals end this program as ever; the solver goes first.
            signals.AddRange(new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => Kill())));
        }
    }

    /// <summary>Starts a solver.</summary>
    /// <exception cref="SolverException">It is not installed.</exception>
    public static SolverProcess Start(SolverChoice choice) => new(SolverProgram.Find(choice.Program), choice);

    /// <summary>Tells the solver commands that it does not answer.</summary>
    public void Tell(string commands)
    {
        transcript?.Write(commands);
        try
        {
            process.StandardInput.Write(commands);
        }
        catch (IOException)
        {
            throw Failure();
        }
    }

    /// <summary>Tells the solver a command, and reads its answer.</summary>
    /// <exception cref="SolverException">It gives none.</exception>
    public SExpression Ask(string command)
    {
        Tell(command);
        SExpression? answer;
        try
        {
            process.StandardInput.Flush();
            answer = answers.Read();
        }
        catch (IOException)
        {
            throw Failure();
        }

        return answer switch
        {
            null => throw Failure(),
            { Atom: "timeout" } => throw TimedOut(),
            { Parts: [{ Atom: "error" }, var message, ..] } => throw Complaint(message.ToString()),
            _ => answer,
        };
    }

    /// <inheritdoc />
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= End;
        signals.ForEach(signal => signal.Dispose());
        deadline.Dispose();
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It is gone already.
        }

        if (!process.WaitForExit(Leave))
        {
            Kill();
        }

        process.Dispose();
        transcript?.Dispose();
    }

    /// <summary>The call. What no option of the solver limits, the shell does: memory is taken from a process that asks for more.</summary>
    private static ProcessStartInfo Call(SolverProgram program, SolverChoice choice)
    {
        var start = new ProcessStartInfo(program.Path)
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), StandardOutputEncoding = Encoding.UTF8,
        };
        if (!program.IsZ3 && !OperatingSystem.IsWindows())
        {
            start.FileName = "/bin/sh";
            foreach (var argument in (string[])["-c", "ulimit -v \"$1\"; shift; exec \"$@\"", "sh", FormattableString.Invariant($"{(long)choice.Megabytes * 1024}"), program.Path])
            {
                start.ArgumentList.Add(argument);
            }
        }

        foreach (var option in program.Options(choice))
        {
            start.ArgumentList.Add(option);
        }

        return start;
    }

    private void End(object? sender, EventArgs e) => Kill();

    private void Expire()
    {
        isOverdue = true;
        Kill();
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }

    private void Complain(string? line)
    {
        const int most = 2_000;
        lock (complaints)
        {
            if (line is not null && complaints.Length < most)
            {
                complaints.Append(line).Append(' ');
            }
        }
    }

    private SolverException TimedOut() => new(
        SolverFailure.TimedOut, $"the solver {program.Name} did not come to an end within {choice.Time.TotalSeconds:0.#} seconds; give it more with --timeout SECONDS, or try another with --solver.");

    private SolverException OutOfMemory() => new(
        SolverFailure.OutOfMemory, $"the solver {program.Name} needs more than {choice.Megabytes} MB of memory; give it more with --memory MB, or try another with --solver.");

    private SolverException Complaint(string message) =>
        message.Contains("out of memory", StringComparison.OrdinalIgnoreCase) || message.Contains("max. memory exceeded", StringComparison.OrdinalIgnoreCase) ? OutOfMemory()
        : message.Contains("timeout", StringComparison.OrdinalIgnoreCase) || message.Contains("canceled", StringComparison.OrdinalIgnoreCase) ? TimedOut()
        : new SolverException(SolverFailure.Confused, $"the solver {program.Name} refused what it was told: {message}");

    private SolverException Failure()
    {
        process.WaitForExit(Grace);
        if (isOverdue)
        {
            return TimedOut();
        }

        string said;
        lock (complaints)
        {
            said = complaints.ToString().Trim();
        }

        // cvc5 is stopped by a signal, or tells that it was, when its time or its memory is over.
        return said.Contains("timeout", StringComparison.OrdinalIgnoreCase) || said.Contains("interrupted", StringComparison.OrdinalIgnoreCase) ? TimedOut()
            : said.Contains("memory", StringComparison.OrdinalIgnoreCase) || said.Contains("bad_alloc", StringComparison.OrdinalIgnoreCase) ? OutOfMemory()
            : new SolverException(
                SolverFailure.Died, $"the solver {program.Name} ended with status {(process.HasExited ? process.ExitCode : -1)} before it answered{(said.Length > 0 ? $": {said}" : "")}; try again, or another with --solver.");
    }
}
