using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;

namespace KnowledgeBase.Benchmarks.Duplicates;

/// <summary>The recommendations and initiatives of the content, and the same once more, edited: of each it is known whose copy it is.</summary>
public sealed class EditedContent
{
    private const int Seed = 11;
    private const string CopyMark = "kopia-";

    private readonly Library _library;
    private readonly IReadOnlyList<Entry> _originals;

    public EditedContent(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        _originals = WithoutCopies(library);
    }

    public int Originals => _originals.Count;

    /// <summary>Finds the near duplicates among the originals and their edited copies.</summary>
    public EditFindings Find(TextEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var editor = new TextEditor(_library, Seed);
        var copies = _originals.Select(original => Copy(original, edit, editor)).ToList();
        using var engine = SearchEngine.OpenInMemory(new Library([.. _originals.Concat(copies)], _library.Vocabularies, [], edit.Name));
        var pairs = engine.NearDuplicatesAsync().GetAwaiter().GetResult().Families.SelectMany(family => family.Pairs).ToList();
        var right = pairs.Count(pair => pair.First.Id == CopyMark + pair.Second.Id || pair.Second.Id == CopyMark + pair.First.Id);
        var resemblances = _originals.Zip(copies, (original, copy) => SearchEngine.Compare(original, copy).Resemblance).Order().ToList();
        return new EditFindings(edit.Name, _originals.Count, right, pairs.Count - right, resemblances[resemblances.Count / 2]);
    }

    // What the content itself holds twice would be counted as wrongly found.
    private static IReadOnlyList<Entry> WithoutCopies(Library library)
    {
        var written = library.Entries.Where(entry => entry is (Recommendation or Initiative) and { Withdrawal: null } && SentencesOf(entry).Count > 5).ToList();
        using var engine = SearchEngine.OpenInMemory(new Library(written, library.Vocabularies, [], "written"));
        var copies = engine.NearDuplicatesAsync().GetAwaiter().GetResult().Families.SelectMany(family => family.Entries.Skip(1)).Select(entry => entry.Id).ToHashSet();
        return [.. written.Where(entry => !copies.Contains(entry.Id))];
    }

    private static Entry Copy(Entry original, TextEdit edit, TextEditor editor)
    {
        var text = edit.Apply(SentencesOf(original), editor);
        return original with
        {
            Head = original.Head with { Id = CopyMark + original.Id, Fingerprint = CopyMark + original.Fingerprint },
            Body = new EntryBody([new Passage(1, "p", string.Join(' ', text), null)], [], ""),
            Links = [],
        };
    }

    private static List<string> SentencesOf(Entry entry) => [.. entry.Body.Passages.SelectMany(passage => TextEditor.Sentences(passage.Text))];
}

/// <summary>What was found of the copies made by one kind of edit.</summary>
/// <param name="Edit">The kind of edit.</param>
/// <param name="Copies">How many copies there are.</param>
/// <param name="Right">How many were found beside their original.</param>
/// <param name="Wrong">How many pairs were found that are none.</param>
/// <param name="Resemblance">Of the middle copy to its original.</param>
public sealed record EditFindings(string Edit, int Copies, int Right, int Wrong, double Resemblance);
