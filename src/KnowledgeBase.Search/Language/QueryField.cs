using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Language;

/// <summary>A field that can be named in a query: a facet, a part of the text, or the acts an entry names.</summary>
/// <param name="Name">As it is typed.</param>
/// <param name="Facet">The dimension it restricts; null for none.</param>
/// <param name="Text">The part of the text it restricts to; null for none.</param>
internal sealed record QueryField(string Name, Facet? Facet = null, TextField? Text = null);
