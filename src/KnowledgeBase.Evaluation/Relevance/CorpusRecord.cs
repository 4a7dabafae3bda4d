namespace KnowledgeBase.Evaluation.Relevance;

/// <summary>One text of a corpus.</summary>
/// <param name="Id">Identifier that judgements name.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Body">Plain text; a line break ends a paragraph.</param>
public sealed record CorpusRecord(string Id, string Title, string Body);
