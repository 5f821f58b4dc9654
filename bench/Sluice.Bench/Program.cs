using BenchmarkDotNet.Running;
using Sluice.Bench;

if (args is ["rates", var book])
{
    Rates.Run(book, 5);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
