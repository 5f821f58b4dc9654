using System.Diagnostics;

namespace Sluice.Cli.Tests;

/// <summary>Runs that are ended from outside, as a machine or a person ends them, and gone on with.</summary>
public sealed class BatchStopTests(SmallBook book) : IClassFixture<SmallBook>
{
    private const int Orders = 30_000;

    [Theory]
    [InlineData(1, "jsonl")]
    [InlineData(3, "csv")]
    public async Task However_often_a_run_is_killed_its_files_become_those_of_one_that_was_not(int seed, string format)
    {
        var random = new Random(seed);
        var orders = Book($"killed{seed}.jsonl");
        var began = TimeProvider.System.GetTimestamp();
        (await SluiceProgram.Run("batch", orders, "-o", book[$"whole{seed}.{format}"], "--errors", book[$"whole{seed}.errors"], "--law", book.Law)).Status.ShouldBe(2);
        var whole = TimeProvider.System.GetElapsedTime(began);
        var output = book[$"parts{seed}.{format}"];
        var kills = 0;
        for (var calls = 0; calls < 200; calls++)
        {
            using var process = Start("batch", orders, "-o", output, "--errors", book[$"parts{seed}.errors"], "--law", book.Law, "--resume");
            var wait = whole * (0.3 + (0.6 * random.NextDouble()));
            if (kills >= 6 || process.WaitForExit(wait))
            {
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
                process.ExitCode.ShouldBe(2, "some lines are refused");
                break;
            }

            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            kills++;
        }

        kills.ShouldBeGreaterThan(0);
        (await Same(output, book[$"whole{seed}.{format}"])).ShouldBeTrue("the decisions are the same");
        (await Same(book[$"parts{seed}.errors"], book[$"whole{seed}.errors"])).ShouldBeTrue("the errors are the same");
    }

    [Fact]
    public async Task Ctrl_c_leaves_a_run_that_can_be_gone_on_with()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no such signals");
        var orders = Book("stopped.jsonl");
        var output = book["stopped-out.jsonl"];
        using var process = Start("batch", orders, "-o", output, "--law", book.Law);
        while (!process.HasExited && (!File.Exists(output + ".run.jsonl") || new FileInfo(output).Length < 100_000))
        {
            await Task.Delay(2, TestContext.Current.CancellationToken);
        }

        var stopped = (await Shell.Run($"kill -INT {process.Id}")).Status == 0;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.SkipUnless(stopped && process.ExitCode != 2, "the run was over before it could be stopped");
        process.ExitCode.ShouldBe(130);
        var left = new FileInfo(output).Length;

        (await SluiceProgram.Run("batch", orders, "-o", output, "--law", book.Law, "--resume")).Status.ShouldBe(2);

        new FileInfo(output).Length.ShouldBeGreaterThan(left);
        (await File.ReadAllLinesAsync(output, TestContext.Current.CancellationToken)).Length.ShouldBe(Orders - (Orders / 100));
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "Sluice.Cli.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<bool> Same(string left, string right)
    {
        var (a, b) = (await File.ReadAllBytesAsync(left, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(right, TestContext.Current.CancellationToken));
        return a.AsSpan().SequenceEqual(b);
    }

    private string Book(string name) => book.Write(name, string.Concat(Enumerable.Range(0, Orders).Select(i =>
        $$"""{"id":"PO-{{i}}","date":"2025-0{{1 + (i % 9)}}-01","{{(i % 100 == 50 ? "wrong" : "destination")}}":"FR","us_origin":true,"items":[{"eccn":"3A090.a","tpp":{{2_000 + i}},"quantity":{{1 + (i % 77)}}}]}""" + "\n")));
}
