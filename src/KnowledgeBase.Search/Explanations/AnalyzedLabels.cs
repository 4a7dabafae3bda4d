using System.Collections.Concurrent;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Snippets;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Explanations;

/// <summary>The labels of hits, analysed when first needed and kept as long as their library answers.</summary>
internal sealed class AnalyzedLabels(Library library)
{
    /// <summary>Some 2 kB each; a full cache is emptied, since what is shown often is back after its next showing.</summary>
    private const int Capacity = 1_000;

    private readonly ConcurrentDictionary<string, IReadOnlyList<PlacedText>> _ofEntries = new(StringComparer.Ordinal);

    // Most names are those of networks, topics and addressees, which hundreds of entries share.
    private readonly ConcurrentDictionary<string, AnalyzedText> _texts = new(StringComparer.Ordinal);

    public IReadOnlyList<PlacedText> Of(Entry entry)
    {
        if (_ofEntries.Count >= Capacity || _texts.Count >= Capacity)
        {
            _ofEntries.Clear();
            _texts.Clear();
        }

        return _ofEntries.GetOrAdd(entry.Id, _ => [.. EntryLabels.Of(entry, library).DistinctBy(label => label.Text).Select(Placed)]);
    }

    private PlacedText Placed(EntryLabel label) => new(
        new MatchPlace(MatchPlaceKind.Label) { Label = label.Kind },
        _texts.GetOrAdd(label.Text, text => new AnalyzedText(text, TextField.Labels)));
}
