using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Snippets;

/// <summary>The fields of one document, and the texts of its body, in which terms of a query stand.</summary>
/// <param name="terms">The document's segment.</param>
/// <param name="document">Its number there.</param>
/// <param name="bodyStarts">First position of each text of the body.</param>
internal sealed class TermPlaces(SegmentTerms terms, int document, int[] bodyStarts)
{
    private readonly bool[] _fields = new bool[FieldNames.TextFields.Length];
    private readonly bool[] _bodyTexts = new bool[bodyStarts.Length];

    /// <summary>Adds the places of a pattern's terms, and tells whether there are any.</summary>
    public bool Add(Pattern? pattern, TextField field)
    {
        var stands = false;
        foreach (var (term, _) in pattern?.Terms ?? [])
            stands |= terms.Find(term)[field] is { } occurrences && Add(occurrences, field);

        return stands;
    }

    /// <summary>Whether any of them stands in a field.</summary>
    public bool AreIn(TextField field) => _fields[(int)field];

    /// <summary>Whether any of them stands in a field; of the body, in one of its texts.</summary>
    public bool AreIn(TextField field, int text) => field == TextField.Body ? _bodyTexts[text] : _fields[(int)field];

    private bool Add(TermOccurrences occurrences, TextField field)
    {
        var index = occurrences.IndexFrom(0, document);
        if (index == occurrences.Count || occurrences.DocumentAt(index) != document)
            return false;

        _fields[(int)field] = true;
        if (field == TextField.Body)
        {
            foreach (var position in occurrences.PositionsAt(index))
                _bodyTexts[TextAt(position)] = true;
        }

        return true;
    }

    // The last text that begins at the position or before it: one without words begins where the next does.
    private int TextAt(int position)
    {
        var text = Array.BinarySearch(bodyStarts, position + 1);
        text = text < 0 ? ~text : text;
        while (text > 0 && bodyStarts[text - 1] > position)
            text--;

        return text - 1;
    }
}
