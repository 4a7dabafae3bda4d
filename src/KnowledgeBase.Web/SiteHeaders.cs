namespace KnowledgeBase.Web;

/// <summary>Security headers: the site needs its own style sheet, script, completions and icon, and nothing else.</summary>
public static class SiteHeaders
{
    public static HeaderPolicyCollection Policy { get; } = new HeaderPolicyCollection()
        .AddDefaultSecurityHeaders()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddStyleSrc().Self();
            csp.AddScriptSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddImgSrc().Self();
            csp.AddFormAction().Self();
            csp.AddBaseUri().None();
            csp.AddFrameAncestors().None();
        });
}
