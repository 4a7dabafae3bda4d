using KnowledgeBase.Web.Entries;

namespace KnowledgeBase.Web.Differences;

/// <summary>Facts and texts of two entries, or of one at two times, as a page shows their differences.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Text">The texts, with the names of both.</param>
/// <param name="Address">The page's address, without the choice of a layout.</param>
public sealed record ComparisonView(FactComparison Facts, DifferenceView Text, string Address);
