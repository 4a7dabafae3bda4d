namespace KnowledgeBase.Polish.Stempel;

/// <summary>The operations of a patch command, by the characters that stand for them in a table.</summary>
internal enum PatchOperation
{
    /// <summary>Passes over letters.</summary>
    Keep = '-',

    /// <summary>Deletes letters.</summary>
    Delete = 'D',

    /// <summary>Puts a letter behind the cursor.</summary>
    Insert = 'I',

    /// <summary>Writes a letter over another.</summary>
    Replace = 'R',
}
