using System.Text.Json;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.History;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Api.Operations;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeBase.Web.Api;

/// <summary>Asks each operation something that this content answers, so that its page shows no answer that was made up.</summary>
/// <param name="sources">Answer.</param>
public sealed class ApiSamples(ApiSources sources)
{
    /// <summary>So much of an answer shows its shape.</summary>
    private const int LongestShown = 3_000;

    private static readonly JsonSerializerOptions Indented = new(ApiJson.Readable.Options) { WriteIndented = true };

    private readonly Lazy<Sample> _plain = new(() => PlainOf(sources));

    public async Task<OperationPresenter> ShowAsync(ApiOperation operation, CancellationToken aborted)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (operation.ReadsHistory)
            _ = await sources.History.ReadAsync();

        var sample = operation.Parameters.Any(part => part.Name == VersionDifferenceOperation.BeforePart) ? ComparedOf(sources.History, sources) ?? _plain.Value : _plain.Value;
        var (path, pattern, query) = (new RouteValueDictionary(), operation.Pattern, SampleOf(operation, sample));
        foreach (var part in operation.Parameters.Where(parameter => parameter.IsInPath))
        {
            var value = part.Values.Count > 0 ? part.Values[0] : sample.Of(part);
            path[part.Name] = value;
            pattern = pattern.Replace($"{{{part.Name}}}", value, StringComparison.Ordinal);
        }

        var sent = operation.Body?.Sample(sources.Library);
        var request = new ApiRequest(sources, new QueryCollection(QueryHelpers.ParseQuery(query)), path, aborted) { Sent = sent is null ? null : SentDocument.OfText(sent) };
        var answer = await operation.Handler(request);
        return new OperationPresenter(operation, pattern + query, sent, answer is null or ApiFault ? "" : Shortened(JsonSerializer.Serialize(answer, Indented.GetTypeInfo(operation.Answer))));
    }

    /// <summary>What kind of parameter it is, in brackets; empty for a plain one.</summary>
    public static string NoteOn(ApiParameter parameter, IApiWords words)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(words);
        return parameter switch
        {
            { IsInPath: true } => $"({words.InPath})",
            { IsRequired: true } => $"({words.Required})",
            { Repeats: true } => $"({words.Repeats})",
            { Range: (var least, int.MaxValue) } => $"({words.From(least)})",
            { Range: var (least, most) } => $"({least}–{most})",
            _ => "",
        };
    }

    // The state of the moment, which is indexed already: a page of descriptions is not worth to index an earlier one for.
    private string SampleOf(ApiOperation operation, Sample sample) => operation.Sample
        .Replace("{id}", sample.Id, StringComparison.Ordinal)
        .Replace($"{{{SearchState.AsOfKey}}}", sources.History.CommitOf(sources.Library)?.Digits, StringComparison.Ordinal);

    // A text to cite, a fact's before an invented one. Passages make the text read, so that none is asked beyond the first.
    private static Sample PlainOf(ApiSources sources)
    {
        var entry = CitableOf(sources.Library);
        var version = entry?.Version.Digits ?? "";
        return new Sample(entry?.Id ?? "", version, version, entry?.Body.Passages[0].Anchor ?? "");
    }

    /// <summary>An entry with passages, a fact rather than an invented one; null where none has any.</summary>
    public static Entry? CitableOf(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return library.Entries.OrderBy(entry => entry.IsExample).SkipWhile(entry => entry.Body.Passages.Count == 0).FirstOrDefault();
    }

    // Two versions of an entry that has them; null where none has.
    private static Sample? ComparedOf(LiveHistory live, ApiSources sources) => sources.Library.Entries.OrderBy(entry => entry.IsExample)
        .Select(entry => (entry.Id, Changed: live.Find(entry.Id)?.Revisions.FirstOrDefault(IsComparable)))
        .Where(found => found.Changed is not null)
        .Select(found => new Sample(found.Id, found.Changed!.Before!.Value.Digits, found.Changed.Version!.Value.Digits, ""))
        .FirstOrDefault();

    private static bool IsComparable(EntryRevision revision) =>
        revision is { Kind: RevisionKind.Changed, Before: not null, Version: not null, IsReadable: true, Changes.Wording: true };

    private static string Shortened(string json) => json.Length <= LongestShown ? json : json[..json.LastIndexOf('\n', LongestShown)] + "\n…";

    /// <summary>What the operations are asked about.</summary>
    /// <param name="Id">An entry.</param>
    /// <param name="Before">A version of it.</param>
    /// <param name="After">The same or a later one.</param>
    /// <param name="Anchor">A passage of the entry.</param>
    private sealed record Sample(string Id, string Before, string After, string Anchor)
    {
        public string Of(ApiParameter part) =>
            part.Name == EntryOperation.Id.Name ? Id
            : part.Name == CitationFile.PassageKey ? Anchor
            : part.Name == VersionDifferenceOperation.BeforePart ? Before
            : After;
    }
}

/// <summary>An operation as its page shows it.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Address">An address to try it by.</param>
/// <param name="Sent">What to send there; null for an operation that only reads.</param>
/// <param name="Answer">The beginning of what that answers, indented; empty where this content has nothing to answer with.</param>
public sealed record OperationPresenter(ApiOperation Operation, string Address, string? Sent, string Answer);
