using System.Collections.Frozen;

namespace KnowledgeBase.Web.Accessibility;

/// <summary>How far a site conforms with the act, which knows these three.</summary>
public enum Conformance
{
    Full,
    Partial,
    None,
}

/// <summary>What each is called in settings.</summary>
public static class ConformanceCodes
{
    public static FrozenDictionary<string, Conformance> All { get; } = new Dictionary<string, Conformance>
    {
        ["full"] = Conformance.Full,
        ["partial"] = Conformance.Partial,
        ["none"] = Conformance.None,
    }.ToFrozenDictionary();

    /// <summary>Null for no code, and for one that is none.</summary>
    public static Conformance? Read(string? code) => code is not null && All.TryGetValue(code, out var conformance) ? conformance : null;
}
