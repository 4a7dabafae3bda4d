using System.Runtime.InteropServices;
using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Training.Frequencies;

/// <summary>Counts the dictionary's forms in the Polish lines of texts; stop words, which nobody looks for, are left out.</summary>
/// <remarks>Counted, pronouns would say what adjectives are like (który, inni) and być what verbs are like.</remarks>
public sealed class FormCounter
{
    // Manuals hold lines of English and of commands, which have words that Polish has too: a, do, on, to.
    private const double ShareOfKnownWords = 0.75;
    private const int FewestWords = 3;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);

    /// <summary>Counts the texts and writes the list.</summary>
    /// <param name="list">The file to write.</param>
    /// <param name="least">Forms with a smaller count are left out.</param>
    /// <param name="texts">Text files.</param>
    public static void Run(string list, int least, IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var counter = new FormCounter();
        foreach (var text in texts)
        {
            var before = counter.Total;
            counter.Add(File.ReadLines(text));
            Console.WriteLine($"{text}: {counter.Total - before:N0} words of the dictionary");
        }

        using var output = new StreamWriter(list);
        FormFrequencies.Write(output, counter.Counts, least);
        Console.WriteLine($"{list}: {counter.Counts.Values.Count(count => count >= least):N0} of {counter.Counts.Count:N0} forms");
    }

    /// <summary>The forms met so far.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    private long Total => _counts.Values.Sum(count => (long)count);

    /// <summary>Adds the words of a text's lines; a line that was met before, as in repeated headings, adds nothing.</summary>
    public void Add(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        foreach (var line in lines)
        {
            if (_lines.Add(line.Trim()))
                AddLine(line);
        }
    }

    private void AddLine(string line)
    {
        var words = PolishText.Default.Analyze(line).Where(token => token is { Type: TokenType.Word, Span: 1 }).ToList();
        var known = words.Where(word => word.Route == LemmaRoute.Lexicon).ToList();
        if (words.Count < FewestWords || known.Count < words.Count * ShareOfKnownWords)
            return;

        foreach (var word in known.Where(word => !word.IsStopWord))
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, word.Exact, out _)++;
    }
}
