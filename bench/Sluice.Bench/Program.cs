using BenchmarkDotNet.Running;
using Sluice.Bench;
using Sluice.Bench.Ledgers;

switch (args)
{
    case ["rates", var book]:
        Rates.Run(book, 5);
        break;
    case ["twenty-rules", var law]:
        TwentyRules.Run(law, 5, 2000);
        break;
    case ["ledger", var folder]:
        await LedgerBench.RunAsync(folder, 3);
        break;
    case ["large-ledger", var path, var entries]:
        await LargeLedger.RunAsync(path, long.Parse(entries));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
