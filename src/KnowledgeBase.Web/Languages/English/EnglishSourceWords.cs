using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishSourceWords : ISourceWords
{
    public string Heading => "Sources";

    public string Support(Confidence confidence) => confidence == Confidence.High ? "Fact stated in the source" : "Fact inferred from the source";
}
