using Sluice.Cli.Pages;
using Sluice.Determinations;

namespace Sluice.Cli.Tests.Output;

public sealed class AllocationBarTests
{
    [Theory]
    [InlineData(0, 0, "························")]
    [InlineData(50, 25, "████████████▓▓▓▓▓▓······")]
    [InlineData(100, 0, "████████████████████████")]
    [InlineData(50, 50, "████████████▓▓▓▓▓▓▓▓▓▓▓▓")]
    [InlineData(50, 150, "██████▓▓▓▓▓▓!!!!!!!!!!!!")]
    [InlineData(0, 1, "▓·······················")]
    [InlineData(50, 1, "████████████▓···········")]
    [InlineData(99, 1, "███████████████████████▓")]
    [InlineData(0, 100000, "!!!!!!!!!!!!!!!!!!!!!!!!")]
    [InlineData(99, 2, "██████████████████████▓!")]
    public void Shows_what_was_used_what_would_be_and_what_goes_beyond(int used, int order, string bar) =>
        AllocationBar.Draw(new AllocationDraw("a", 100m, used, order, 100m - used - order, "p")).ShouldBe($"[{bar}]");

    [Fact]
    public void Shows_nothing_where_a_figure_is_not_known() =>
        AllocationBar.Draw(new AllocationDraw("a", 100m, null, 1m, null, "p")).ShouldNotContain('█');
}
