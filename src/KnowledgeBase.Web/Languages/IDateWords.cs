using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Languages;

/// <summary>Dates, as exact as they are known; the words are ours, so that they do not depend on the machine's culture data.</summary>
public interface IDateWords
{
    string Of(PartialDate date);
}
