namespace KnowledgeBase.Web.Languages;

/// <summary>What the pages that are sent a document have in common.</summary>
public interface IDocumentWords
{
    string OrFile { get; }

    /// <summary>Which files, how large, and what becomes of them.</summary>
    /// <param name="megabytes">The largest file.</param>
    string FileHelp(int megabytes);

    string Results { get; }

    /// <summary>A place in the document, to stand within a line.</summary>
    /// <param name="paragraph">The paragraph, from 1.</param>
    /// <param name="page">Its page, from 1; null where the document has none.</param>
    string Place(int paragraph, int? page);

    /// <summary>The name of a finished footnote.</summary>
    string Note { get; }
}
