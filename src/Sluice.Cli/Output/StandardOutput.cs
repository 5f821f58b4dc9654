using Microsoft.Win32.SafeHandles;

namespace Sluice.Cli.Output;

/// <summary>Standard output for bytes without end, which says so when nobody reads any more.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;
    private const int BrokenPipe = 32;
    private const int PipeIsClosing = unchecked((int)0x800700E8);
    private const int PipeIsBroken = unchecked((int)0x8007006D);

    /// <summary>Opens it.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        // The console's own stream passes over a broken pipe in silence. A file is left to it: only it writes where the last writer ended.
        var direct = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }

    /// <summary>Whether an error says that nobody reads any more.</summary>
    public static bool IsBrokenPipe(IOException exception) => exception.HResult is BrokenPipe or PipeIsClosing or PipeIsBroken;
}
