using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Related;

/// <summary>Finds the entries that belong with one by what both name and what both write, each with its reasons.</summary>
internal sealed class RelatedFinder(Snapshot snapshot)
{
    /// <summary>So many as a glance takes in.</summary>
    private const int Most = 6;

    /// <summary>So many of the best are read again for the words they share: what the index has by an unlikely reading is no word of theirs.</summary>
    private const int Examined = 12;

    /// <summary>One shared word may be chance.</summary>
    private const int LeastWords = 2;

    /// <summary>So many words show what the others are about.</summary>
    private const int WordsNamed = 4;

    /// <summary>What an act or a document named by hardly any other entry counts, in texts that are the same.</summary>
    private const double TermWeight = 0.25;

    /// <summary>What a topic and an addressee count that hardly any other recommendation has together.</summary>
    private const double SubjectWeight = 0.25;

    /// <summary>What more entries share leads to none of them; those found otherwise are still told of it.</summary>
    private const int MostSharing = 200;

    private readonly ContentMatches _content = new(snapshot);
    private readonly SharedTerms _terms = snapshot.SharedTerms.Value;

    /// <summary>Whether an entry may be named; one that was taken back tells of its successor instead.</summary>
    public static bool IsNamed(Entry entry) => entry.Withdrawal is null;

    /// <summary>At most six, the nearest first.</summary>
    /// <param name="entry">An entry of the library.</param>
    /// <param name="except">Identifiers of entries that are named elsewhere.</param>
    public IReadOnlyList<RelatedEntry> Find(Entry entry, IReadOnlySet<string> except)
    {
        var words = _content.Choose(TellingWords.Of(snapshot.Texts.Of(entry)), snapshot.ParticipantWords.Value);
        return
        [
            .. Scores(entry, words)
                .Where(scored => scored.Key.Id != entry.Id && IsNamed(scored.Key) && !except.Contains(scored.Key.Id))
                .OrderByDescending(scored => scored.Value)
                .ThenBy(scored => scored.Key.Id, StringComparer.Ordinal)
                .Take(Examined)
                .Select(scored => new RelatedEntry(scored.Key, [.. ReasonsFor(entry, scored.Key, words)]))
                .Where(related => related.Reasons.Count > 0)
                .Take(Most),
        ];
    }

    private Dictionary<Entry, double> Scores(Entry entry, IReadOnlyList<TellingWord> words)
    {
        var scores = _content.SharesOf(words);
        foreach (var sharing in entry.Acts.Distinct().Select(_terms.WithAct).Concat(entry.PolicyDocuments.Distinct().Select(_terms.WithDocument)))
            Add(TermWeight, sharing, scores);

        // The rarest pair alone: three topics and three addressees in common are not nine times as much.
        var told = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        foreach (var sharing in SharedTerms.SubjectsOf(entry).Select(_terms.WithSubject).OrderBy(sharing => sharing.Count))
            Add(SubjectWeight, [.. sharing.Take(MostSharing + 1).Where(told.Add)], scores, sharing.Count);

        return scores;
    }

    private void Add(double weight, IReadOnlyList<Entry> sharing, Dictionary<Entry, double> scores, int? ofAll = null)
    {
        var all = ofAll ?? sharing.Count;
        if (all > MostSharing)
            return;

        foreach (var other in sharing)
            scores[other] = scores.GetValueOrDefault(other) + (weight * _terms.RarityOf(all));
    }

    private IEnumerable<RelatedReason> ReasonsFor(Entry entry, Entry other, IReadOnlyList<TellingWord> words)
    {
        if (Shared(entry.Acts, other.Acts) is { Count: > 0 } acts)
            yield return new SharedActs(acts);

        if (Shared(entry.PolicyDocuments, other.PolicyDocuments) is { Count: > 0 } documents)
            yield return new SharedPolicyDocuments(documents);

        if (SubjectOf(entry, other) is { Topics.Count: > 0, Addressees.Count: > 0 } subject)
            yield return subject;

        var theirs = TellingWords.Of(snapshot.Texts.Of(other));
        var shared = words.Where(word => theirs.ContainsKey(word.Lemma)).Select(word => word.Lemma).ToList();
        if (shared.Count >= LeastWords)
            yield return new SharedWords([.. shared.Take(WordsNamed)]);
    }

    private static SharedSubject? SubjectOf(Entry entry, Entry other) => (entry, other) is (Recommendation mine, Recommendation theirs)
        ? new SharedSubject(Shared(mine.Topics, theirs.Topics), Shared(mine.Addressees, theirs.Addressees))
        : null;

    private static IReadOnlyList<string> Shared(IReadOnlyList<string> mine, IReadOnlyList<string> theirs) =>
        [.. mine.Intersect(theirs, StringComparer.Ordinal)];
}
