using BenchmarkDotNet.Running;
using Sluice.Bench;

switch (args)
{
    case ["rates", var book]:
        Rates.Run(book, 3);
        break;
    case ["twenty-rules", var law]:
        TwentyRules.Run(law, 5, 2000);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
