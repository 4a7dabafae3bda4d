using KnowledgeBase.Web.Languages;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Caching;

/// <summary>The validators of answers (RFC 9110, 8.8): of which content they are, and whether the asker has them already.</summary>
public static class Validators
{
    /// <summary>Changes with the program, since another program may answer differently.</summary>
    private static readonly string Program = typeof(Validators).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>A weak tag: of the content, the program and the language of the request.</summary>
    /// <param name="content">Names the state of what is answered from.</param>
    public static EntityTagHeaderValue TagOf(string content) => new($"\"{content}-{Program}-{Wording.Current.Code}\"", isWeak: true);

    /// <summary>Whether the asker has the answer; a date is looked at only where there is no tag (13.2.2).</summary>
    /// <param name="request">What the asker has.</param>
    /// <param name="tag">The tag of the answer.</param>
    /// <param name="changed">When what it is made of last changed; null where a date says too little.</param>
    public static bool AreHeld(RequestHeaders request, EntityTagHeaderValue tag, DateTimeOffset? changed = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.IfNoneMatch.Count > 0
            ? request.IfNoneMatch.Any(held => held.Equals(EntityTagHeaderValue.Any) || held.Compare(tag, useStrongComparison: false))
            : changed <= request.IfModifiedSince;
    }
}
