using KnowledgeBase.Web.Api.Operations;

namespace KnowledgeBase.Web.Api;

/// <summary>All operations of the interface, in the order in which its page describes them.</summary>
public static class ApiOperations
{
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        SearchOperation.Operation,
        SearchChangesOperation.Operation,
        SearchCitationsOperation.Operation,
        EntryOperation.Operation,
        CitationsOperation.Operation,
        VersionsOperation.Operation,
        VersionOperation.Operation,
        VersionDifferenceOperation.Operation,
        VersionCitationsOperation.Operation,
        PassageFateOperation.Operation,
        FacetOperation.Operation,
        TermsOperation.Operation,
        CompletionsOperation.Operation,
        BasketOperation.Operation,
        QuotationsOperation.Operation,
        EvidenceOperation.Operation,
    ];
}
