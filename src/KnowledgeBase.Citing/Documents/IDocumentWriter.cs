namespace KnowledgeBase.Citing.Documents;

/// <summary>Writes documents in one file format.</summary>
public interface IDocumentWriter
{
    /// <summary>The whole file, the same for the same document.</summary>
    byte[] Write(CollectedDocument document);
}
