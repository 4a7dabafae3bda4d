namespace KnowledgeBase.Web.Exports;

/// <summary>Writes one list in one format: the beginning, each row, the end.</summary>
/// <remarks>Between the calls whoever called may take away what has been written, so that a long list is never held as a whole.</remarks>
public interface IListingWriter : IDisposable
{
    void Begin();

    void Write(ListingRow row);

    void End();
}
