namespace KnowledgeBase.Search.Texts;

/// <summary>The parts of an entry that are searched, each with a weight of its own.</summary>
internal enum TextField
{
    Title,

    /// <summary>The entry's identifier and the other names people know it by.</summary>
    Names,

    Summary,

    Headings,

    /// <summary>Names of what the entry is linked to: participants, network, addressees, topics, acts and the rest.</summary>
    Labels,

    Body,
}
