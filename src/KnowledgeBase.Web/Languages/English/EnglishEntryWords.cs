namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishEntryWords : IEntryWords
{
    public string Count(int count) => EnglishCount.Of(count, "entry", "entries");

    public string CountOrNone(int count) => count == 0 ? "No entries" : Count(count);
}
