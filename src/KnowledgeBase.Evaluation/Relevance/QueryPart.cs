using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Evaluation.Relevance;

/// <summary>Which of the queries are asked. What was tuned on one half is checked on the other.</summary>
public enum QueryPart
{
    All,
    Train,
    HeldOut,
}

/// <summary>Splits queries in two halves that stay the same whatever else the file holds.</summary>
public static class QuerySplit
{
    // Any fixed text: it makes this split independent of other uses of the same hash.
    private const string Salt = "query-part:";

    public static IReadOnlyList<JudgedQuery> Take(IEnumerable<JudgedQuery> queries, QueryPart part) =>
        [.. queries.Where(query => part == QueryPart.All || PartOf(query) == part)];

    /// <summary>The half of a query: that of its first relevant text, so that no two queries about one text are parted.</summary>
    public static QueryPart PartOf(JudgedQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Salt + query.Relevant[0]));
        return (hash[0] & 1) == 0 ? QueryPart.Train : QueryPart.HeldOut;
    }
}
