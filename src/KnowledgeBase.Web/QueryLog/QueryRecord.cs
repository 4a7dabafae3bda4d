namespace KnowledgeBase.Web.QueryLog;

/// <summary>One thing the log keeps: no more than what was asked, and never by whom or at which time of the day.</summary>
/// <param name="Query">The words, in small letters and with single spaces.</param>
public abstract record QueryRecord(string Query);

/// <summary>A query was asked.</summary>
/// <param name="Query">The words.</param>
/// <param name="Hits">Number of hits.</param>
/// <param name="Filters">Names of the filters in force, without their values.</param>
/// <param name="Language">Language of the page.</param>
public sealed record AskedRecord(string Query, int Hits, IReadOnlyList<string> Filters, string Language) : QueryRecord(Query);

/// <summary>A hit of a query was opened.</summary>
/// <param name="Query">The words.</param>
/// <param name="Entry">Identifier of the entry.</param>
public sealed record OpenedRecord(string Query, string Entry) : QueryRecord(Query);
