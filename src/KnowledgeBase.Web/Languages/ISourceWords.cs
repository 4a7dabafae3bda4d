using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Languages;

/// <summary>Where facts come from.</summary>
public interface ISourceWords
{
    string Heading { get; }

    /// <summary>How the source supports a fact.</summary>
    string Support(Confidence confidence);
}
