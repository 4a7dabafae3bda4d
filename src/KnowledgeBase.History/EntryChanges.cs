using KnowledgeBase.Content.Reading;
using KnowledgeBase.History.Walking;

namespace KnowledgeBase.History;

/// <summary>In what two states of an entry's file differ: front matter and wording are told apart.</summary>
/// <param name="Wording">Whether the words of the text differ.</param>
/// <param name="Markup">Whether the text is written differently: its words, its links or its emphasis; lines broken elsewhere do not count.</param>
/// <param name="Keys">Keys of the front matter whose values differ, or which only one state has, in the order of the later state.</param>
public sealed record EntryChanges(bool Wording, bool Markup, IReadOnlyList<string> Keys)
{
    /// <summary>Nothing to compare with, or nothing that differs.</summary>
    public static EntryChanges None { get; } = new(false, false, []);

    /// <summary>In what a state of a file differs from any earlier one.</summary>
    public static EntryChanges Between(EntryState before, EntryState after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return FileState.Of(after).ChangesFrom(FileState.Of(before));
    }

    /// <summary>Whether only the way differs in which the file is written down.</summary>
    public bool AreOfFormOnly => !Wording && !Markup && Keys.Count == 0;
}
