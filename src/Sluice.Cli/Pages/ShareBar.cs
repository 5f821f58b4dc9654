namespace Sluice.Cli.Pages;

/// <summary>A share as a bar of eighths.</summary>
internal static class ShareBar
{
    private const int Width = 10;
    private const int Steps = 8;
    private const string Eighths = "▏▎▍▌▋▊▉█";

    /// <summary>The bar: the whole is ten characters, and anything at all is seen.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    public static string Draw(double share)
    {
        if (share <= 0)
        {
            return "";
        }

        var eighths = Math.Clamp((int)Math.Round(share * Width * Steps), 1, Width * Steps);
        var rest = eighths % Steps;
        return new string('█', eighths / Steps) + (rest == 0 ? "" : Eighths[rest - 1].ToString());
    }
}
