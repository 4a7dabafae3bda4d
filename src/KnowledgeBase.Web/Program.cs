using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Web;
using KnowledgeBase.Web.Accessibility;
using KnowledgeBase.Web.Api;
using KnowledgeBase.Web.Baskets;
using KnowledgeBase.Web.Caching;
using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Completions;
using KnowledgeBase.Web.Documents;
using KnowledgeBase.Web.Editors;
using KnowledgeBase.Web.Evidence;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.QueryLog;
using KnowledgeBase.Web.Quotations;
using KnowledgeBase.Web.Routing;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.ResponseCompression;

using var collections = BackgroundCollections.Keep();

// Outside of requests, in the background and in messages, the site speaks Polish, whatever the machine speaks.
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = Wording.Polish.Culture;

try
{
    // The content is read and the index opens while the server starts; a request that comes between waits for them.
    var options = SiteOptions.Read(args);
    var search = new LiveSearch(options, TimeProvider.System);
    var history = new LiveHistory(options);
    var warmUp = new WarmUp(options);

    // Settings and style sheet are found beside the program, from whichever folder the site is started.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseStaticWebAssets();
    builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    var editors = new EditorsAddress(options);
    if (editors.IsOn)
        builder.WebHost.UseUrls(editors.BesidesPublic(builder.Configuration));

    builder.Services.AddSingleton(_ => search);
    builder.Services.AddHostedService<LiveSearchService>();
    builder.Services.AddSingleton(options).AddSingleton(_ => history).AddHostedService<LiveHistoryService>().AddSingleton<PassageHistory>();
    builder.Services.Configure<HostOptions>(host => host.ServicesStartConcurrently = true);

    builder.Services.AddSingleton(TimeProvider.System).AddSingleton(editors).AddSingleton<QueryReports>();
    builder.Services.AddQueryLog(options);
    builder.Services.AddSingleton(services => new SiteCitations(options.Address, services.GetRequiredService<TimeProvider>()));
    builder.Services.AddSingleton<SiteBaskets>().AddSingleton<EarlierSearches>().AddSingleton<EarlierAnswers>();
    builder.Services.AddSingleton<IEntryVersions>(_ => history.EarlierTextsOf(() => search.Library)).AddSingleton<QuotationCheckers>();
    builder.Services.AddSingleton<DocumentRoom>().AddSingleton<EvidenceSearch>();
    builder.Services.AddSingleton(new AccessibilityDeclaration(options.Declaration)).AddHostedService<DeclarationNotice>();

    builder.Services.AddHealthChecks().AddCheck<ReadyCheck>("index");
    builder.Services.AddResponseCompression(compression =>
        compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, ExportFormat.Csv.MediaType, ExportFormat.Atom.MediaType]);
    builder.Services.AddPageCache();
    builder.Services.AddApi(options);
    // A page answers to every method unless it says otherwise, and three free segments are the form of other addresses too: what
    // is sent to one of these would be taken for not found, where only its method is wrong.
    builder.Services.AddRazorPages(pages => pages.Conventions.AddPageRouteModelConvention("/Passage", page =>
        page.Selectors.ToList().ForEach(selector => selector.EndpointMetadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head])))));
    builder.Services.AddMemoryKeys();
    builder.Services.Configure<RouteOptions>(routing =>
    {
        routing.ConstraintMap["kind"] = typeof(KindConstraint);
        routing.ConstraintMap["list"] = typeof(ListConstraint);
        routing.ConstraintMap["facet"] = typeof(FacetConstraint);
        routing.ConstraintMap["version"] = typeof(VersionConstraint);
        routing.ConstraintMap["passage"] = typeof(PassageConstraint);
        routing.ConstraintMap["basket"] = typeof(BasketFileConstraint);
        routing.ConstraintMap["citation"] = typeof(CitationConstraint);
        routing.ConstraintMap["citationformat"] = typeof(CitationFormatConstraint);
        routing.ConstraintMap["export"] = typeof(ExportConstraint);
    });

    // Polish letters stay letters in the pages' source.
    builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

    var app = builder.Build();

    app.Use(site => warmUp.Begin(site, app.Services));
    app.UseSecurityHeaders(SiteHeaders.Policy);
    app.UseLanguages();
    app.UseWhen(http => !ApiRegistration.IsAsked(http), pages => pages.UseExceptionHandler(Routes.Status + "/500").UseStatusCodePagesWithReExecute(Routes.Status + "/{0}"));
    app.UseWhen(ApiRegistration.IsAsked, ApiProblem.AnswerWithProblems);
    app.UseMiddleware<WaitUntilReady>();
    app.UseRouting();
    app.UseCors();

    // Pages are kept as they are sent: compressed.
    app.UseOutputCache();
    app.UseResponseCompression();
    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets().CachePages(search, history, options);
    app.MapQueryReportCsv();
    app.MapCompletions();
    app.MapExports();
    app.MapCitations();
    app.MapSearchCitations();
    app.MapBaskets();
    app.MapApi();
    app.MapHealthChecks(Routes.Alive, new() { Predicate = _ => false });
    app.MapHealthChecks(Routes.Ready);

    await app.RunAsync();
    return 0;
}
catch (OperationCanceledException)
{
    // Stopped while it was starting, as is usual: nothing went wrong.
    return 0;
}
catch (IOException exception) when (exception.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync(
        $"Adres jest już zajęty, może przez ten sam serwis uruchomiony wcześniej: {exception.Message} "
        + "Zatrzymaj go albo podaj inny adres, na przykład --urls http://localhost:5081.");
    return 2;
}
catch (Exception exception) when (exception is DirectoryNotFoundException or IndexUnavailableException or ValidationException)
{
    // A broken environment: the message says what to do, a stack trace would not.
    await Console.Error.WriteLineAsync(exception.Message);
    return 2;
}

/// <summary>The site; public so that tests can start it.</summary>
public partial class Program;
