using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Snippets;

namespace KnowledgeBase.Search.Evidence;

/// <summary>Finds the recommendations and initiatives that support or cover a paragraph of a draft, and their passages that do.</summary>
internal sealed class EvidenceFinder(Snapshot snapshot, EvidenceWeights weights)
{
    /// <summary>So many of the best by frequencies are read passage by passage; analysing a text that nobody has shown yet takes a millisecond or two.</summary>
    private const int Examined = 12;

    /// <summary>Fewer telling words are a heading or a lone sentence, whose subject they do not tell: whoever looks for words has the search.</summary>
    private const int LeastWords = 5;

    /// <summary>So many words have at least this many characters, so that shorter texts need not be analysed.</summary>
    private const int ShortestParagraph = 4 * LeastWords;

    /// <summary>Fewer words of the paragraph in an entry may be chance, however rare they are.</summary>
    private const int LeastShared = 3;

    /// <summary>A passage with one word of the paragraph, however rare, or with relatives of its words says nothing of its subject that could be cited.</summary>
    private const int LeastInPassage = 2;

    /// <summary>Part of the paragraph that an entry must hold to be scored at all, the rarer words counting more.</summary>
    private const double LeastShare = 0.1;

    public EvidenceResponse Find(EvidenceRequest request, CancellationToken cancellation)
    {
        var reader = new DraftReader(snapshot);
        var (answered, leftOut) = (new List<ParagraphEvidence>(), 0);
        foreach (var (place, paragraph) in request.Paragraphs.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            if (paragraph.Length < ShortestParagraph)
                continue;

            if (answered.Count >= request.Answered)
                leftOut++;
            else if (reader.Read(paragraph) is { Units.Count: >= LeastWords } draft)
                answered.Add(new ParagraphEvidence(place, [.. draft.Units.Select(unit => unit.Text)], HitsFor(draft, request)));
        }

        return new EvidenceResponse { Paragraphs = answered, LeftOut = leftOut, Library = snapshot.Library };
    }

    private List<EvidenceHit> HitsFor(Draft draft, EvidenceRequest request)
    {
        var plan = new QueryPlan(snapshot, new ReadQuery(draft.Units, [], IsQuestion: true));
        var measure = new DraftMeasure(draft, plan, weights);
        var finder = new MarkFinder(draft.Units);
        var near = Candidates(plan)
            .Select(candidate => Examine(candidate.Entry, candidate.Score / measure.HighestScore, draft, finder))
            .OfType<Candidate>()
            .ToList();
        var nearest = near.Count == 0 ? 0 : near.Max(candidate => candidate.Nearness);
        if (nearest < weights.Nearest)
            return [];

        var least = Math.Max(weights.Least, weights.PartOfNearest * nearest);
        return
        [
            .. near.Where(candidate => candidate.Nearness >= least)
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Entry.Id, StringComparer.Ordinal)
                .Take(Math.Clamp(request.Entries, 1, EvidenceRequest.MostEntries))
                .Select(candidate => Show(candidate, draft, measure, request)),
        ];
    }

    private IEnumerable<(Entry Entry, float Score)> Candidates(QueryPlan plan)
    {
        var scorer = new QueryScorer(plan);
        var sink = new CandidateSink(snapshot, Examined);
        for (var segment = 0; segment < snapshot.Segments.Count; segment++)
        {
            sink.DocumentBase = snapshot.Segments[segment].DocumentBase;
            scorer.Score(segment, MatchRule.ShareOf(LeastShare), sink);
        }

        return sink.InOrder();
    }

    /// <summary>Null for an entry that shares too little.</summary>
    private Candidate? Examine(Entry entry, double nearness, Draft draft, MarkFinder finder)
    {
        var analyzed = snapshot.Texts.Of(entry);
        var marks = finder.FindInAll(analyzed.Texts);
        if (marks.SelectMany(found => found).DistinctBy(mark => mark.Unit).Count() < LeastShared)
            return null;

        var names = SharedNamesFinder.Of(draft.Named, entry);
        return new Candidate(entry, analyzed, marks, names, nearness, nearness + WorthOf(names));
    }

    private EvidenceHit Show(Candidate candidate, Draft draft, DraftMeasure measure, EvidenceRequest request)
    {
        var (analyzed, marks) = (candidate.Analyzed, candidate.Marks);
        var passages = analyzed.Passages
            .Zip(marks.Skip(2), (passage, found) => new FoundPassage(passage, found, measure.CoveredTogether(found)))
            .Where(passage => passage.Passage.Anchor is not null && HasEnough(passage.Marks))
            .OrderByDescending(passage => passage.Covered)
            .ThenBy(passage => passage.Passage.Number)
            .ToList();
        List<Mark> all = [.. marks.SelectMany(found => found)];
        return new EvidenceHit
        {
            Entry = candidate.Entry,
            Score = candidate.Score,
            Covered = measure.Covered(all),
            Words = [.. all.Select(mark => mark.Unit).Distinct().OrderByDescending(measure.Tells).ThenBy(unit => unit).Select(unit => draft.Units[unit].Text)],
            Names = candidate.Names,
            Summary = Highlighter.Highlight(analyzed.Summary.Text, marks[1]),
            Passages =
            [
                .. passages
                    .TakeWhile(passage => passage.Covered >= weights.NextPassage * passages[0].Covered)
                    .Take(Math.Clamp(request.Passages, 1, EvidenceRequest.MostPassages))
                    .Select(passage => Show(candidate.Entry, passage, draft, measure)),
            ],
        };
    }

    private static bool HasEnough(IReadOnlyList<Mark> marks) =>
        marks.Where(mark => mark.Found.Route != MatchRoute.Family).DistinctBy(mark => mark.Unit).Count() >= LeastInPassage;

    private double WorthOf(SharedNames names)
    {
        var terms = snapshot.SharedTerms.Value;
        return (weights.Reference * names.Acts.Select(act => terms.RarityOf(terms.WithAct(act).Count))
                .Concat(names.PolicyDocuments.Select(document => terms.RarityOf(terms.WithDocument(document).Count))).Sum())
            + (weights.Subject * (names.Institutions.Count + names.Topics.Count));
    }

    private static EvidencePassage Show(Entry entry, FoundPassage found, Draft draft, DraftMeasure measure)
    {
        var passage = entry.Body.Passages.First(each => each.Anchor == found.Passage.Anchor);
        var place = new MatchPlace(MatchPlaceKind.Passage) { Anchor = passage.Anchor, Number = passage.Number };
        var told = draft.Units.Select((unit, number) => (unit.Text, Tells: measure.Tells(number))).ToLookup(unit => unit.Text, unit => unit.Tells);
        var explained = new MatchExplainer(draft.Units).Explain([new MarkedText(place, found.Passage.Text, found.Marks)]);
        return new EvidencePassage(
            passage,
            Highlighter.Highlight(found.Passage.Text.Text, found.Marks),
            measure.Covered(found.Marks),
            [.. explained.Words.OrderByDescending(word => told[word.Word].First())]);
    }

    /// <summary>An entry that may support a paragraph.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Analyzed">Its texts.</param>
    /// <param name="Marks">What each of them has of the paragraph.</param>
    /// <param name="Names">What of the controlled lists both have.</param>
    /// <param name="Nearness">Its BM25 score as a part of that of an entry with every word.</param>
    /// <param name="Score">The same, and what the names count: decides the order.</param>
    private sealed record Candidate(
        Entry Entry, AnalyzedEntry Analyzed, IReadOnlyList<IReadOnlyList<Mark>> Marks, SharedNames Names, double Nearness, double Score);

    private readonly record struct FoundPassage(AnalyzedPassage Passage, IReadOnlyList<Mark> Marks, double Covered);
}
