using System.Globalization;
using BenchmarkDotNet.Running;
using Sluice.Bench;
using Sluice.Bench.Ledgers;

switch (args)
{
    case ["rates", var book]:
        Rates.Run(book, 3);
        break;
    case ["twenty-rules", var law]:
        TwentyRules.Run(law, 5, 2000);
        break;
    case ["names", var list, var suites]:
        NameBench.Run(list, suites);
        break;
    case ["ledger", var folder]:
        await LedgerBench.RunAsync(folder, 3);
        break;
    case ["ledger-postgres", var database]:
        await PostgresBench.RunAsync(database, 3);
        break;
    case ["ledger-kills", var database, var kills, .. var cut]:
        return await KillBench.RunAsync(database, int.Parse(kills, CultureInfo.InvariantCulture), cut.FirstOrDefault()) ? 0 : 1;
    case ["ledger-client", var database, var number, var from]:
        await KillBench.ClientAsync(database, int.Parse(number, CultureInfo.InvariantCulture), long.Parse(from, CultureInfo.InvariantCulture));
        break;
    case ["large-ledger", var path, var entries]:
        await LargeLedger.RunAsync(path, long.Parse(entries));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

return 0;
