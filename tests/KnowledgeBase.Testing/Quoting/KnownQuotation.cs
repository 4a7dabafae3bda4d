using KnowledgeBase.Citing.Quotations;

namespace KnowledgeBase.Testing.Quoting;

/// <summary>A quotation of which it is known where it is from and what was done to it.</summary>
/// <param name="Way">What was done to it.</param>
/// <param name="Text">Its words, as they are put between quotation marks.</param>
/// <param name="Agreement">What is to be told of its words.</param>
/// <param name="Verdict">What is to be told of it.</param>
/// <param name="Id">Identifier of the entry it is from; null where it is from none.</param>
public sealed record KnownQuotation(string Way, string Text, QuotationAgreement Agreement, QuotationVerdict Verdict, string? Id);
