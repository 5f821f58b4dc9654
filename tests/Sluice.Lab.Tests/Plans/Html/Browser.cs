using Microsoft.Playwright;

namespace Sluice.Lab.Tests.Plans.Html;

/// <summary>The system's browser, started once for all tests of pages.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Opens a file in a window of its own, and tells everything that goes wrong in it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The window.</param>
    internal async Task<OpenPage> Open(string file, BrowserNewContextOptions? options = null)
    {
        var context = await browser!.NewContextAsync(options ?? new BrowserNewContextOptions());
        var page = await context.NewPageAsync();
        var opened = new OpenPage(context, page);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return opened;
    }

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        // Without its sandbox, which a container does not let it set up; it opens only what these tests wrote.
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Find(), Args = ["--no-sandbox"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
    }

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("These tests need chromium on the PATH; ./test installs it.");
}

/// <summary>A page in a window.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public OpenPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) => Complaints.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors, refusals of the content security policy, dialogs and anything else written to the console.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Everything the page asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The texts of a column of the table of changed orders, as it is shown.</summary>
    public async Task<IReadOnlyList<string>> Column(int number) => await Page.Locator($"#changed tbody tr td:nth-child({number})").AllInnerTextsAsync();

    /// <summary>The line that tells which rows are shown.</summary>
    public Task<string> Status() => Page.Locator("#status").InnerTextAsync();

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
