using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Evidence;

/// <summary>Says what of the controlled lists a paragraph names and an entry is assigned to.</summary>
internal static class SharedNamesFinder
{
    public static SharedNames Of(NamedTerms named, Entry entry) => new(
        [.. entry.Acts.Where(named.Acts.Contains)],
        [.. entry.PolicyDocuments.Where(named.PolicyDocuments.Contains)],
        [.. ((entry as Recommendation)?.Addressees ?? []).Where(named.Institutions.Contains)],
        [.. entry.Topics.Where(named.Topics.Contains)]);
}
