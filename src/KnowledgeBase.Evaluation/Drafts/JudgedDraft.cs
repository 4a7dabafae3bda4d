using KnowledgeBase.Content;
using KnowledgeBase.Evaluation.Relevance;

namespace KnowledgeBase.Evaluation.Drafts;

/// <summary>A paragraph of a draft with the entries that ought to be found for it.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Relevant">Distinct identifiers; none where no entry is about its subject.</param>
public sealed record JudgedDraft(string Paragraph, IReadOnlyList<string> Relevant)
{
    private const string Nothing = "-";

    /// <summary>Reads a file of lines: identifiers joined by commas or a hyphen for none, a tab, and the paragraph.</summary>
    /// <param name="path">The file.</param>
    /// <param name="library">The content that is asked.</param>
    /// <exception cref="EvaluationDataException">A line is none, or names an entry that the content lacks.</exception>
    public static IReadOnlyList<JudgedDraft> ReadAll(string path, Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return [.. File.ReadLines(path).Select((line, place) => Read(line, $"{path}:{place + 1}", library))];
    }

    private static JudgedDraft Read(string line, string place, Library library)
    {
        if (line.Split('\t') is not [{ Length: > 0 } judged, var paragraph] || string.IsNullOrWhiteSpace(paragraph))
            throw new EvaluationDataException($"{place}: wiersz to identyfikatory po przecinku albo „-”, tabulator i akapit. Popraw wiersz.");

        var ids = judged == Nothing ? [] : judged.Split(',');
        return Array.Find(ids, id => !library.TryFind(id, out _)) is { } unknown
            ? throw new EvaluationDataException($"{place}: nie ma wpisu „{unknown}”. Popraw identyfikator.")
            : new JudgedDraft(paragraph, [.. ids.Distinct(StringComparer.Ordinal)]);
    }
}
