namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishEntryWords : IEntryWords
{
    public string Count(int count) => PolishCount.Of(count, "wpis", "wpisy", "wpisów");

    public string CountOrNone(int count) => count == 0 ? "Brak wpisów" : Count(count);
}
