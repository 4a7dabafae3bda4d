using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Hands documents that are already matched and scored to Lucene's collectors.</summary>
/// <remarks>Belongs to the reader in which the matches were found.</remarks>
internal sealed class ScoredQuery(QueryMatches matches, FieldStatistics statistics) : Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new ScoredWeight(this);

    public override string ToString(string field) => string.Join(' ', matches.Units.Select(unit => unit.Text));

    private List<(int Document, float Score)> Score(AtomicReaderContext segment)
    {
        var scoring = new Bm25F(matches, statistics, segment.AtomicReader);
        var found = matches.Segments[segment.Ord].Where(match => match.Value.Matched >= matches.Required);
        return [.. found.Select(match => (match.Key, scoring.Score(match.Key, match.Value)))];
    }

    private sealed class ScoredWeight(ScoredQuery query) : Weight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
            // Scores are final: they are compared within one response only.
        }

        // Matches were read from living documents, so none has to be skipped.
        public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
            new ScoredScorer(this, query.Score(context));

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var found = query.Score(context).Where(scored => scored.Document == doc).ToList();
            return found is [var scored] ? new Explanation(scored.Score, "BM25F") : new Explanation(0, "no match");
        }
    }
}
