namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>The finished citations of an entry or of one of its passages.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Passage">Visible number of the passage; null for the whole entry.</param>
/// <param name="Version">The version that is cited.</param>
/// <param name="Accessed">The day of access that the citations name.</param>
/// <param name="Example">True for invented material; each citation says so itself.</param>
/// <param name="Quotation">The quoted words, or the whole passage, in quotation marks and with their place, to be set in a text; null for the whole entry.</param>
/// <param name="Citations">One for each style and file format.</param>
public sealed record CitationsAnswer(string Id, int? Passage, string Version, string Accessed, bool Example, string? Quotation, IReadOnlyList<CitationAnswerItem> Citations);

/// <summary>A finished citation.</summary>
/// <param name="Format">Style or file format, for programs.</param>
/// <param name="Name">The same for people.</param>
/// <param name="MediaType">What the file is.</param>
/// <param name="Address">The file.</param>
/// <param name="Text">What is in the file.</param>
public sealed record CitationAnswerItem(string Format, string Name, string MediaType, Uri Address, string Text);
