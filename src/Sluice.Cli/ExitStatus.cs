namespace Sluice.Cli;

/// <summary>The exit statuses of the program; scripts rely on them.</summary>
internal static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The answer is "stop": an order is prohibited, a case differs, the law has a finding.</summary>
    public const int Stop = 1;

    /// <summary>Bad input or bad usage.</summary>
    public const int BadInput = 2;

    /// <summary>Something the program depends on cannot be reached.</summary>
    public const int Unreachable = 3;

    /// <summary>Nobody reads standard output any more: 128 and the number of the signal, as shells tell it.</summary>
    public const int BrokenPipe = 141;
}
