using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Reading;

/// <summary>A document that cannot be read, or not within its limits; the message says what to do.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <param name="fault">What is wrong.</param>
    /// <param name="limit">The limit that was passed, where the fault is one of too much; bytes, pages, characters or seconds.</param>
    /// <param name="inner">What was met, where something was.</param>
    public UnreadableDocumentException(DocumentFault fault, long limit, Exception? inner = null)
        : base(FaultWords.In(CitationLanguage.Polish).Of(fault, limit), inner) => (Fault, Limit) = (fault, limit);

    public UnreadableDocumentException() => Fault = DocumentFault.Damaged;

    public UnreadableDocumentException(string message)
        : base(message) => Fault = DocumentFault.Damaged;

    public UnreadableDocumentException(string message, Exception innerException)
        : base(message, innerException) => Fault = DocumentFault.Damaged;

    public DocumentFault Fault { get; }

    public long Limit { get; }

    /// <summary>Completes, never with a fault, when nothing of the document is read any more, which may be after its time was over.</summary>
    public Task Ended { get; init; } = Task.CompletedTask;
}

/// <summary>Why a document cannot be read.</summary>
public enum DocumentFault
{
    /// <summary>No bytes.</summary>
    Empty,

    /// <summary>More bytes than are taken.</summary>
    TooLarge,

    /// <summary>Not a kind of document that is read.</summary>
    UnknownKind,

    /// <summary>A file of Word 97–2003.</summary>
    OldWord,

    /// <summary>Rich Text Format.</summary>
    RichText,

    /// <summary>Encrypted.</summary>
    PasswordProtected,

    /// <summary>Cut off, or written against its format.</summary>
    Damaged,

    /// <summary>XML with a document type, which can define entities that unfold without end or read other files.</summary>
    DocumentType,

    /// <summary>Unfolds to far more than it is.</summary>
    ExpandsTooMuch,

    /// <summary>Too many files within the file.</summary>
    TooManyEntries,

    TooManyPages,

    TooManyCharacters,

    /// <summary>Reading or checking takes too long.</summary>
    TooSlow,

    /// <summary>No words, as in a PDF of scanned pages.</summary>
    NoText,
}
