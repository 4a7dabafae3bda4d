namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>The finished citations of a search.</summary>
/// <param name="Address">Its address as a page; permanent where there is a state.</param>
/// <param name="State">The state of the content that the address names; null where no history holds the content, and the search cannot be repeated in it.</param>
/// <param name="Version">The version that is cited: that of the state, else the first digits of the content's fingerprint.</param>
/// <param name="Total">Number of hits.</param>
/// <param name="Accessed">The day of access that the citations name.</param>
/// <param name="Example">Whether invented material is among the hits; each citation says so itself.</param>
/// <param name="Citations">One for each style and file format.</param>
public sealed record SearchCitationsAnswer(
    Uri Address, StateAnswer? State, string Version, int Total, string Accessed, bool Example, IReadOnlyList<CitationAnswerItem> Citations);
