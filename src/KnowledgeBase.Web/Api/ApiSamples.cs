using System.Text.Json;
using KnowledgeBase.Citing;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Languages;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeBase.Web.Api;

/// <summary>Asks each operation something that this content answers, so that its page shows no answer that was made up.</summary>
/// <param name="engine">Answers, and holds the content.</param>
/// <param name="citations">The site's address, the day and the language.</param>
public sealed class ApiSamples(SearchEngine engine, CitationContext citations)
{
    /// <summary>So much of an answer shows its shape.</summary>
    private const int LongestShown = 3_000;

    private static readonly JsonSerializerOptions Indented = new(ApiJson.Readable.Options) { WriteIndented = true };

    public async Task<OperationPresenter> ShowAsync(ApiOperation operation, CancellationToken aborted)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var path = PathOf(operation);
        var address = path.Aggregate(operation.Pattern, (pattern, part) => pattern.Replace($"{{{part.Key}}}", part.Value as string, StringComparison.Ordinal)) + operation.Sample;
        var query = new QueryCollection(QueryHelpers.ParseQuery(operation.Sample));
        var answer = await operation.Handler(new ApiRequest(engine, engine.Library, citations, query, path, aborted));
        return new OperationPresenter(operation, address, answer is null ? "" : Shortened(JsonSerializer.Serialize(answer, Indented.GetTypeInfo(operation.Answer))));
    }

    /// <summary>What kind of parameter it is, in brackets; empty for a plain one.</summary>
    public static string NoteOn(ApiParameter parameter, IApiWords words)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(words);
        return parameter switch
        {
            { IsInPath: true } => $"({words.InPath})",
            { Repeats: true } => $"({words.Repeats})",
            { Range: (var least, int.MaxValue) } => $"({words.From(least)})",
            { Range: var (least, most) } => $"({least}–{most})",
            _ => "",
        };
    }

    // The first of the permitted values, or an entry of this content.
    private RouteValueDictionary PathOf(ApiOperation operation)
    {
        var path = new RouteValueDictionary();
        foreach (var part in operation.Parameters.Where(parameter => parameter.IsInPath))
            path[part.Name] = part.Values.Count > 0 ? part.Values[0] : SampleEntry;

        return path;
    }

    // A fact with a text to cite comes first in this order.
    private string SampleEntry => engine.Library.Entries.MinBy(entry => (entry.IsExample, entry.Body.Passages.Count == 0))?.Id ?? "";

    private static string Shortened(string json) => json.Length <= LongestShown ? json : json[..json.LastIndexOf('\n', LongestShown)] + "\n…";
}

/// <summary>An operation as its page shows it.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Address">An address to try it by.</param>
/// <param name="Answer">The beginning of what that answers, indented.</param>
public sealed record OperationPresenter(ApiOperation Operation, string Address, string Answer);
