using Lucene.Net.Index;

namespace KnowledgeBase.Search.Indexing;

/// <summary>A reader of an up-to-date index, and what was done to have one.</summary>
internal sealed record OpenedIndex(DirectoryReader Reader, IndexAction Action, WrittenEntries Entries);
