using System.Text.Encodings.Web;
using System.Text.Unicode;
using KnowledgeBase.Web;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Routing;

// Settings and style sheet are found beside the program, from whichever folder the site is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

builder.Services.AddOptions<SiteOptions>().BindConfiguration("Site").ValidateDataAnnotations().ValidateOnStart();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<LiveSearch>();
builder.Services.AddHostedService(services => services.GetRequiredService<LiveSearch>());
builder.Services.AddHealthChecks().AddCheck<ReadyCheck>("index");
builder.Services.AddResponseCompression();
builder.Services.AddRazorPages();
builder.Services.ConfigureOptions<MemoryKeys>();
builder.Services.Configure<RouteOptions>(routing =>
{
    routing.ConstraintMap["kind"] = typeof(KindConstraint);
    routing.ConstraintMap["list"] = typeof(ListConstraint);
});

// Polish letters stay letters in the pages' source.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

var app = builder.Build();

app.UseSecurityHeaders(SiteHeaders.Policy);
app.UseExceptionHandler(Routes.Status + "/500");
app.UseStatusCodePagesWithReExecute(Routes.Status + "/{0}");
app.UseResponseCompression();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapHealthChecks(Routes.Alive, new() { Predicate = _ => false });
app.MapHealthChecks(Routes.Ready);

app.Run();

/// <summary>The site; public so that tests can start it.</summary>
public partial class Program;
