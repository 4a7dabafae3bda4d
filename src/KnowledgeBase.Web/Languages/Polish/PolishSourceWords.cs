using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishSourceWords : ISourceWords
{
    public string Heading => "Źródła";

    public string Support(Confidence confidence) => confidence == Confidence.High ? "Fakt podany w źródle" : "Fakt wywnioskowany ze źródła";
}
