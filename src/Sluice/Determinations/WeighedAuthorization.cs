namespace Sluice.Determinations;

/// <summary>An authorization and which of the two laws weighed it so.</summary>
/// <param name="Finding">The authorization.</param>
/// <param name="Law">written, enforced or both.</param>
public sealed record WeighedAuthorization(AuthorizationFinding Finding, string Law)
{
    /// <summary>The authorizations of both answers, each once.</summary>
    public static IReadOnlyList<WeighedAuthorization> Of(Determination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        var written = determination.AsWritten.Authorizations;
        var enforced = determination.AsEnforced.Authorizations;
        return
        [
            .. written.Select(finding => new WeighedAuthorization(finding, enforced.Contains(finding) ? "both" : "written")),
            .. enforced.Where(finding => !written.Contains(finding)).Select(finding => new WeighedAuthorization(finding, "enforced")),
        ];
    }
}
